package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads timestamps: the usual ISO shapes by position, anything else with the formatter. */
final class InstantDeserializer extends StdScalarDeserializer<Instant> {

  InstantDeserializer() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw context.wrongTokenException(
          json, Instant.class, JsonToken.VALUE_STRING, "a timestamp is text");
    }
    Instant fast =
        IsoInstant.byPosition(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    if (fast != null) {
      return fast;
    }
    try {
      return IsoInstant.byFormatter(json.getText());
    } catch (DateTimeException e) {
      throw context.weirdStringException("", Instant.class, "not an ISO-8601 timestamp");
    }
  }
}
