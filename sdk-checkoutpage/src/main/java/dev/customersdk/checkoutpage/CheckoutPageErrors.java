package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ErrorProperties;
import dev.customersdk.core.spi.json.FreeForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Reads the reference's {@code {"status", "type", "message", "errors"}} and the authentication
 * guide's {@code {"error", "message"}}, whose {@code error} counts as the code: it names what
 * happened, while {@code type} keeps its own place. A rejected value may be any JSON, null
 * included.
 */
final class CheckoutPageErrors {

  private CheckoutPageErrors() {}

  static ApiError decode(JsonNode body) {
    return new ApiError(
        ErrorProperties.text(body, "type"),
        ErrorProperties.text(body, "error"),
        ErrorProperties.text(body, "message"),
        violations(body.path("errors")),
        ErrorProperties.except(body, Set.of("type", "error", "message", "errors")));
  }

  private static List<ApiError.Violation> violations(JsonNode errors) {
    return StreamSupport.stream(errors.spliterator(), false)
        .map(CheckoutPageErrors::violation)
        .toList();
  }

  private static ApiError.Violation violation(JsonNode error) {
    return new ApiError.Violation(
        ErrorProperties.text(error, "param"),
        Optional.empty(),
        ErrorProperties.text(error, "message"),
        Optional.ofNullable(FreeForm.of(error.path("value"))),
        error.path("value").isNull());
  }
}
