package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.customersdk.core.internal.json.IsoInstantDeserializer;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;

/** Marks an {@code Optional<Instant>} property: ISO text on the wire, under any mapper. */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(contentUsing = ToStringSerializer.class)
@JsonDeserialize(contentUsing = JsonInstant.Deserializer.class)
public @interface JsonInstant {

  /** Reads ISO text into an instant, also for a mapper that knows nothing of {@code java.time}. */
  final class Deserializer extends JsonDeserializer<Instant> {

    /** For Jackson. */
    public Deserializer() {}

    private static final JsonDeserializer<Instant> ISO = new IsoInstantDeserializer();

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return ISO.deserialize(json, context);
    }
  }
}
