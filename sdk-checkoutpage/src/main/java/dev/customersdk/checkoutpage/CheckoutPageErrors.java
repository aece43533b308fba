package dev.customersdk.checkoutpage;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reference's {@code {"status", "type", "message", "errors"}} and the authentication
 * guide's {@code {"error", "message"}}, whose {@code error} counts as the code: it names what
 * happened, while {@code type} keeps its own place. A rejected value may be any JSON, null
 * included.
 */
final class CheckoutPageErrors {

  private CheckoutPageErrors() {}

  static ApiError decode(Map<String, @Nullable Object> body) {
    return new ApiError(
        ErrorProperties.text(body, "type"),
        ErrorProperties.text(body, "error"),
        ErrorProperties.text(body, "message"),
        violations(ErrorProperties.elements(body, "errors")),
        ErrorProperties.except(body, Set.of("type", "error", "message", "errors")));
  }

  private static List<ApiError.Violation> violations(
      Collection<? extends @Nullable Object> errors) {
    return errors.stream()
        .map(error -> violation(ErrorProperties.object(error).orElse(Map.of())))
        .toList();
  }

  private static ApiError.Violation violation(Map<String, @Nullable Object> error) {
    return new ApiError.Violation(
        ErrorProperties.text(error, "param"),
        Optional.empty(),
        ErrorProperties.text(error, "message"),
        Optional.ofNullable(error.get("value")),
        error.containsKey("value") && error.get("value") == null);
  }
}
