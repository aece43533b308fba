package dev.customersdk.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ErrorProperties;
import java.util.List;
import java.util.Set;

/** Reads {@code {"error": {"type", "message", "code"}}}, where the message may be an array. */
final class KohortErrors {

  private KohortErrors() {}

  static ApiError decode(JsonNode body) {
    JsonNode error = body.path("error").isObject() ? body.path("error") : body;
    return new ApiError(
        ErrorProperties.text(error, "type"),
        ErrorProperties.text(error, "code"),
        ErrorProperties.text(error, "message"),
        List.of(),
        ErrorProperties.except(error, Set.of("type", "code", "message")));
  }
}
