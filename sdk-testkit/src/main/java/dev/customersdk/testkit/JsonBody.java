package dev.customersdk.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads request bodies strictly: one JSON object, no key twice, nothing after it. */
final class JsonBody {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonBody() {}

  static ObjectNode of(RecordedRequest request) {
    String type = request.header("Content-Type").orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
      throw Refusal.badRequest("Content-Type must be application/json");
    }
    return parse(request.body());
  }

  static ObjectNode parse(String json) {
    try {
      JsonNode read = STRICT.readTree(json);
      if (read instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("The body is not well-formed JSON");
    }
    throw Refusal.badRequest("The body must be a JSON object");
  }

  static void expectNone(RecordedRequest request) {
    if (!request.body().isEmpty()) {
      throw Refusal.badRequest("This operation takes no body");
    }
  }
}
