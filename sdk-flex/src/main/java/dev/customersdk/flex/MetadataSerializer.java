package dev.customersdk.flex;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.customersdk.core.spi.json.JsonText;
import java.io.IOException;
import java.util.Map;

/** Writes metadata the way Flex wants it in requests: as a text that holds a JSON object. */
final class MetadataSerializer extends JsonSerializer<Map<String, Object>> {

  /** Rejects metadata beside an extra that would be written under the same name. */
  static void expectOnce(Map<String, ?> metadata, Map<String, ?> extras) {
    if (!metadata.isEmpty() && extras.containsKey("metadata")) {
      throw new IllegalArgumentException(
          "metadata: set, and an extra of the same name too; leave one of them out");
    }
  }

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
