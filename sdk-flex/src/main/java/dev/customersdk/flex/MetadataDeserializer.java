package dev.customersdk.flex;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.customersdk.core.spi.json.JsonText;
import java.io.IOException;
import java.util.Map;

/** Reads the metadata of a request back: a JSON object inside a text. */
final class MetadataDeserializer extends JsonDeserializer<Map<?, ?>> {

  @Override
  public Map<?, ?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw context.wrongTokenException(
          json, Map.class, JsonToken.VALUE_STRING, "metadata of a request is JSON in a text");
    }
    try {
      return JsonText.read(Map.class, json.getText());
    } catch (IllegalArgumentException e) {
      throw context.weirdStringException("", Map.class, "not a JSON object");
    }
  }
}
