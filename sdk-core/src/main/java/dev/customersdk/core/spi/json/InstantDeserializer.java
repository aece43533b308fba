package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.customersdk.core.internal.json.IsoInstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Reads ISO text into an instant, also for a mapper that knows nothing of {@code java.time}. */
public final class InstantDeserializer extends JsonDeserializer<Instant> {

  private static final JsonDeserializer<Instant> ISO = new IsoInstantDeserializer();

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return ISO.deserialize(json, context);
  }
}
