package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shapes of Checkout Page's errors, and a response that is no customer. */
class ErrorsTest {

  @Test
  void theReferencesShapeNamesWhatIsWrong() {
    ApiError error = decode(Fixtures.text("error/validation.json"));

    assertThat(error)
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
    assertThat(error.violations()).hasToString("[Violation[param=email, code=?]]");
  }

  @Test
  void theReferencesShapeMayHaveNoDetails() {
    ApiError error = decode(Fixtures.text("error/not-found.json"));

    assertThat(error.type()).contains("error");
    assertThat(error.message()).contains("Not Found");
    assertThat(error.violations()).isEmpty();
  }

  @Test
  void theAuthenticationGuidesShapeHasACode() {
    ApiError error = decode(Fixtures.text("error/unauthorized.json"));

    assertThat(error.type()).isEmpty();
    assertThat(error.code()).contains("Unauthorized");
    assertThat(error.message()).contains("Missing or invalid API key");
    assertThat(error.extras()).isEmpty();
  }

  @Test
  void theOldShapeHasAMessageOnly() {
    ApiError error = decode(Fixtures.text("error/message-only.json"));

    assertThat(error.message()).contains("Not Found");
    assertThat(error.extras()).isEmpty();
  }

  @Test
  void furtherPropertiesAreKept() {
    ApiError error =
        decode(
            "{\"status\":\"error\",\"type\":\"error\",\"message\":\"No\",\"property1\":null,"
                + "\"property2\":{\"deep\":[1.25]}}");

    assertThat(error.extras())
        .containsOnlyKeys("status", "property1", "property2")
        .containsEntry("property1", null)
        .containsEntry("property2", Map.of("deep", List.of(new BigDecimal("1.25"))));
  }

  @Test
  void aRejectedValueIsAnyJson() {
    ApiError error =
        decode(
            "{\"errors\":[{\"value\":{\"zip\":[1,null]}},{\"value\":null},{\"value\":false},{}]}");

    assertThat(error.violations().stream().map(ApiError.Violation::rejectedValue))
        .containsExactly(
            Optional.of(Map.of("zip", Arrays.asList(1L, null))),
            Optional.empty(),
            Optional.of(false),
            Optional.empty());
  }

  @Test
  void aShapeNobodyDocumentsIsReadAsFarAsPossible() {
    ApiError error = decode("{\"message\":{},\"errors\":\"all of them\",\"type\":7}");

    assertThat(error.type()).contains("7");
    assertThat(error.message()).isEmpty();
    assertThat(error.violations()).isEmpty();
    assertThat(error.extras()).isEmpty();
  }

  @Test
  void aResponseWithoutItsEnvelopeIsNoCustomer() {
    try (FakeVendor<CheckoutPageClient> vendor =
        new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"))) {
      vendor.responds("{\"id\":\"6812fe6e9f39b6760576f01c\"}");

      assertThatThrownBy(() -> vendor.client().customers().get("6812fe6e9f39b6760576f01c"))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("has no property \"data\"");
    }
  }

  private static ApiError decode(String body) {
    return CheckoutPageErrors.decode(Fixtures.tree(body));
  }
}
