package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Where a value stands in a JSON object: a JSON pointer, or the name of one of its properties. */
public record JsonPath(String name, JsonPointer pointer) {

  /** The object itself. */
  public static final JsonPath WHOLE = new JsonPath("", JsonPointer.empty());

  public static JsonPath of(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "name must be a property or a JSON pointer such as /address/city");
    }
    return new JsonPath(
        name,
        name.startsWith("/")
            ? JsonPointer.compile(name)
            : JsonPointer.empty().appendProperty(name));
  }

  /** Empty if it is not there, or the text is no JSON object. */
  public Optional<JsonNode> in(String json) {
    try {
      return Optional.of(JsonBody.parse(json).at(pointer)).filter(it -> !it.isMissingNode());
    } catch (ApiFailure noObject) {
      return Optional.empty();
    }
  }

  /** A text as it is, anything else as JSON. */
  public static String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
