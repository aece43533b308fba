package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.customersdk.core.Patch;
import java.io.IOException;
import java.time.Instant;

/** Writes what a patch sets, or null where it clears; a kept property counts as empty. */
public final class PatchSerializer extends JsonSerializer<Patch<?>> {

  @Override
  public boolean isEmpty(SerializerProvider provider, Patch<?> patch) {
    return patch.isKeep();
  }

  @Override
  public void serialize(Patch<?> patch, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    Object value = patch.value().orElse(null);
    if (value instanceof Instant instant) {
      json.writeString(
          instant.toString()); // a mapper that writes timestamps must not change the wire
    } else {
      provider.defaultSerializeValue(value, json);
    }
  }
}
