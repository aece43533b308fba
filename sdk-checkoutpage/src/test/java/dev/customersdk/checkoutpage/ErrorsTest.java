package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.Fixtures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorsTest extends ServerTest {

  @Test
  void theReferencesShapeNamesWhatIsWrong() {
    ApiException failure = failure(400, Fixtures.text("error/validation.json"));

    assertThat(failure).isInstanceOf(ApiException.InvalidRequest.class);
    assertThat(failure.error())
        .isEqualTo(
            new ApiError(
                Optional.of("error"),
                Optional.empty(),
                Optional.of("Bad Request"),
                List.of(
                    new ApiError.Violation(
                        Optional.of("email"),
                        Optional.empty(),
                        Optional.of("Invalid email"),
                        Optional.of("not-an-email"))),
                Map.of("status", "error")));
  }

  @Test
  void theReferencesShapeMayHaveNoDetails() {
    ApiException failure = failure(404, Fixtures.text("error/not-found.json"));

    assertThat(failure).isInstanceOf(ApiException.NotFound.class);
    assertThat(failure.error().type()).contains("error");
    assertThat(failure.error().message()).contains("Not Found");
    assertThat(failure.error().violations()).isEmpty();
  }

  @Test
  void theAuthenticationGuidesShapeHasACode() {
    ApiException failure = failure(401, Fixtures.text("error/unauthorized.json"));

    assertThat(failure).isInstanceOf(ApiException.Unauthenticated.class);
    assertThat(failure.error().type()).isEmpty();
    assertThat(failure.error().code()).contains("Unauthorized");
    assertThat(failure.error().message()).contains("Missing or invalid API key");
    assertThat(failure.error().extras()).isEmpty();
    assertThat(failure).hasMessageContaining("code Unauthorized");
  }

  @Test
  void theOldShapeHasAMessageOnly() {
    ApiException failure = failure(404, Fixtures.text("error/message-only.json"));

    assertThat(failure.error().message()).contains("Not Found");
    assertThat(failure.error().extras()).isEmpty();
  }

  @Test
  void furtherKeysAreKept() {
    ApiException failure =
        failure(
            403,
            "{\"status\":\"error\",\"type\":\"error\",\"message\":\"No\",\"property1\":null,"
                + "\"property2\":{\"deep\":[1.25]}}");

    assertThat(failure).isInstanceOf(ApiException.Forbidden.class);
    assertThat(failure.error().extras())
        .containsOnlyKeys("status", "property1", "property2")
        .containsEntry("property1", null)
        .containsEntry("property2", Map.of("deep", List.of(new BigDecimal("1.25"))));
  }

  @Test
  void aRejectedValueIsAnyJson() {
    ApiException failure =
        failure(
            422,
            "{\"errors\":[{\"value\":{\"zip\":[1,null]}},{\"value\":null},{\"value\":false},{}]}");

    assertThat(failure).isInstanceOf(ApiException.InvalidRequest.class);
    assertThat(failure.error().violations().stream().map(ApiError.Violation::rejectedValue))
        .containsExactly(
            Optional.of(Map.of("zip", Arrays.asList(1L, null))),
            Optional.empty(),
            Optional.of(false),
            Optional.empty());
  }

  @Test
  void aShapeNobodyDocumentsStillGivesTheStatus() {
    ApiException failure = failure(400, "{\"message\":{},\"errors\":\"all of them\",\"type\":7}");

    assertThat(failure.error().type()).contains("7");
    assertThat(failure.error().message()).isEmpty();
    assertThat(failure.error().violations()).isEmpty();
    assertThat(failure.body()).contains("all of them");
  }

  @Test
  void anAnswerWithoutItsEnvelopeIsNoCustomer() {
    answer(200, "{\"id\":\"6812fe6e9f39b6760576f01c\"}");

    assertThat(catchThrowableOfType(DecodingException.class, () -> client.customers().get(JANE)))
        .hasMessageContaining("the answer has no property \"data\"");
  }

  private ApiException failure(int status, String body) {
    answer(status, body);
    return catchThrowableOfType(ApiException.class, () -> client.customers().get(JANE));
  }
}
