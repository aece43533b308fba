package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of Flex's errors, and responses that are no customer. */
class ErrorsTest {

  @AutoClose
  private final FakeVendor<FlexClient> flex =
      new FakeVendor<>(FlexClient.builder().apiKey("fsk_test_1"));

  @Test
  void codeAndMessageAsDocumented() {
    ApiError error = decode(Fixtures.text("error/invalid-request.json"));

    assertThat(error.code()).contains("invalid_request");
    assertThat(error.message()).contains("required parameter missing: email");
    assertThat(error.type()).isEmpty();
    assertThat(error.violations()).isEmpty();
    assertThat(error.extras()).isEmpty();
  }

  @Test
  void aParameterBecomesAViolation() {
    ApiError error =
        decode(
            """
            {"error": {"type": "invalid_request_error", "code": "invalid", "param": "email",
                       "message": "not an address", "hint": {"docs": 7}}}
            """);

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
    ApiError error = decode("{\"error\":{\"type\":\"authentication_error\",\"message\":\"who?\"}}");

    assertThat(error.type()).contains("authentication_error");
    assertThat(error.code()).isEmpty();
    assertThat(error.message()).contains("who?");
  }

  @Test
  void anErrorWithoutEnvelope() {
    assertThat(decode("{\"code\":\"taken\"}").code()).contains("taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"customer\":null}", "{\"customers\":[]}"})
  void aResponseWithoutCustomer(String body) {
    flex.responds(body);

    assertThat(decodingFailure()).hasMessageContaining("has no property \"customer\"");
  }

  @Test
  void aCustomerWithoutId() {
    flex.responds("{\"customer\":{\"email\":\"ada@example.com\"}}");

    assertThat(decodingFailure())
        .hasMessageContaining("customerId")
        .hasMessageNotContaining("ada@");
  }

  private DecodingException decodingFailure() {
    return catchThrowableOfType(
        DecodingException.class, () -> flex.client().customers().get("fcus_1"));
  }

  private static ApiError decode(String body) {
    return FlexErrors.decode(Fixtures.tree(body));
  }
}
