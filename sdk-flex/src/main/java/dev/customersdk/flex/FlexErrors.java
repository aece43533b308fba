package dev.customersdk.flex;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code {"error": {"code", "message"}}}, and the {@code type} and {@code param} that others
 * have seen beside them.
 */
final class FlexErrors {

  private FlexErrors() {}

  static ApiError decode(JsonNode body) {
    JsonNode error = body.path("error").isObject() ? body.path("error") : body;
    Optional<String> code = ErrorProperties.text(error, "code");
    Optional<String> message = ErrorProperties.text(error, "message");
    return new ApiError(
        ErrorProperties.text(error, "type"),
        code,
        message,
        violations(ErrorProperties.text(error, "param"), code, message),
        ErrorProperties.except(error, Set.of("type", "code", "message", "param")));
  }

  private static List<ApiError.Violation> violations(
      Optional<String> param, Optional<String> code, Optional<String> message) {
    return param.isEmpty()
        ? List.of()
        : List.of(new ApiError.Violation(param, code, message, Optional.empty()));
  }
}
