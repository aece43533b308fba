package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which Flex says no, and answers that are no customer. */
class ErrorsTest {

  @AutoClose private final FlexServer flex = new FlexServer();

  @Test
  void codeAndMessageAsDocumented() {
    flex.answers(400, Fixtures.text("error/invalid-request.json"));

    ApiError error = failure(ApiException.InvalidRequest.class).error();

    assertThat(error.code()).contains("invalid_request");
    assertThat(error.message()).contains("required parameter missing: email");
    assertThat(error.type()).isEmpty();
    assertThat(error.violations()).isEmpty();
    assertThat(error.extras()).isEmpty();
  }

  @Test
  void aParameterBecomesAViolation() {
    flex.answers(
        400,
        """
        {"error": {"type": "invalid_request_error", "code": "invalid", "param": "email",
                   "message": "not an address", "hint": {"docs": 7}}}
        """);

    ApiError error = failure(ApiException.InvalidRequest.class).error();

    assertThat(error.type()).contains("invalid_request_error");
    assertThat(error.extras()).hasToString("{hint={docs=7}}");
    assertThat(error.violations())
        .containsExactly(
            new ApiError.Violation(
                Optional.of("email"),
                Optional.of("invalid"),
                Optional.of("not an address"),
                Optional.empty()));
  }

  @Test
  void aTypeInsteadOfACode() {
    flex.answers(401, "{\"error\":{\"type\":\"authentication_error\",\"message\":\"who?\"}}");

    ApiError error = failure(ApiException.Unauthenticated.class).error();

    assertThat(error.type()).contains("authentication_error");
    assertThat(error.code()).isEmpty();
    assertThat(error.message()).contains("who?");
  }

  @Test
  void anErrorWithoutEnvelope() {
    flex.answers(409, "{\"code\":\"taken\"}");

    assertThat(failure(ApiException.Conflict.class).error().code()).contains("taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"customer\":null}", "{\"customers\":[]}"})
  void anAnswerWithoutCustomer(String body) {
    flex.answers(body);

    assertThat(failure(DecodingException.class))
        .hasMessageContaining("the answer has no property \"customer\"");
  }

  @Test
  void aCustomerWithoutId() {
    flex.answers("{\"customer\":{\"email\":\"ada@example.com\"}}");

    assertThat(failure(DecodingException.class))
        .hasMessageContaining("customerId")
        .hasMessageNotContaining("ada@");
  }

  private <E extends Throwable> E failure(Class<E> type) {
    return catchThrowableOfType(type, () -> flex.customers().get("fcus_1"));
  }
}
