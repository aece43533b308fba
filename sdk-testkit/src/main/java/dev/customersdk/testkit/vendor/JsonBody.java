package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;

/** Reads request bodies strictly: one JSON object, no property twice, nothing after it. */
public final class JsonBody {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonBody() {}

  public static ObjectNode of(EmulatorRequest request) {
    if (!isIn(request)) {
      throw ApiFailure.badRequest("Content-Type must be application/json");
    }
    return parse(request.body());
  }

  public static ObjectNode parse(String json) {
    if (parseAny(json) instanceof ObjectNode object) {
      return object;
    }
    throw ApiFailure.badRequest("The body must be a JSON object");
  }

  /** Also what is no object. */
  public static JsonNode parseAny(String json) {
    try {
      return STRICT.readTree(json);
    } catch (JsonProcessingException e) {
      throw ApiFailure.badRequest("The body is not well-formed JSON");
    }
  }

  static boolean isIn(EmulatorRequest request) {
    return hasType(request, "application/json");
  }

  static boolean hasType(EmulatorRequest request, String type) {
    String sent = String.valueOf(request.headers().get("Content-Type"));
    return sent.split(";", 2)[0].strip().equalsIgnoreCase(type);
  }

  /** No body, or an object without properties. */
  static void expectNothingIn(EmulatorRequest request) {
    if (!request.body().isEmpty()) {
      new BodyRules().check(of(request));
    }
  }

  static void expectNone(EmulatorRequest request) {
    if (request.bytes().size() > 0) {
      throw ApiFailure.badRequest("This operation takes no body");
    }
  }
}
