package dev.customersdk.kohort;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"error": {"type", "message", "code"}}}, where the message may be an array. */
final class KohortErrors {

  private KohortErrors() {}

  static ApiError decode(Map<String, @Nullable Object> body) {
    Map<String, @Nullable Object> error = ErrorProperties.object(body, "error").orElse(body);
    return new ApiError(
        ErrorProperties.text(error, "type"),
        ErrorProperties.text(error, "code"),
        ErrorProperties.text(error, "message"),
        List.of(),
        ErrorProperties.except(error, Set.of("type", "code", "message")));
  }
}
