package dev.customersdk.flex;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.customersdk.core.spi.json.JsonReading;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.core.spi.json.JsonWriting;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Metadata the way Flex wants it in requests: as a text that holds a JSON object. */
final class RequestMetadata {

  private RequestMetadata() {}

  /** Rejects metadata beside an extra that would be written under the same name. */
  static void expectOnce(Map<String, ?> metadata, Map<String, ?> extras) {
    if (!metadata.isEmpty() && extras.containsKey("metadata")) {
      throw new IllegalArgumentException(
          "metadata: set, and an extra of the same name too; leave one of them out");
    }
  }

  /** Leaves it to the mapper: requests are hardly ever read. */
  @SuppressWarnings("DoNotCallSuggester") // the codec does
  static Map<String, @Nullable Object> read(JsonParser json) throws IOException {
    throw JsonReading.unusual();
  }

  static void write(JsonGenerator json, String name, Map<String, @Nullable Object> metadata)
      throws IOException {
    if (!metadata.isEmpty()) {
      JsonWriting.freeFormText(json, name, metadata);
    }
  }

  /** The same for the mapper. */
  static final class Serializer extends JsonSerializer<Map<String, Object>> {

    @Override
    public boolean isEmpty(SerializerProvider provider, Map<String, Object> metadata) {
      return metadata.isEmpty();
    }

    @Override
    public void serialize(
        Map<String, Object> metadata, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(JsonText.write(metadata));
    }
  }

  /** Reads the metadata of a request back. */
  static final class Deserializer extends JsonDeserializer<Map<?, ?>> {

    @Override
    public Map<?, ?> deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
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
}
