package dev.customersdk.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ErrorFields;
import java.util.List;
import java.util.Set;

/** Reads {@code {"error": {"type", "message", "code"}}}, where the message may be an array. */
final class KohortErrors {

  private KohortErrors() {}

  static ApiError decode(JsonNode body) {
    JsonNode error = body.path("error").isObject() ? body.path("error") : body;
    return new ApiError(
        ErrorFields.text(error, "type"),
        ErrorFields.text(error, "code"),
        ErrorFields.text(error, "message"),
        List.of(),
        ErrorFields.except(error, Set.of("type", "code", "message")));
  }
}
