package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import java.io.IOException;
import java.math.BigDecimal;

/** Jackson's own, for numbers that can be read again when they are written. */
final class DecimalDeserializer extends NumberDeserializers.BigDecimalDeserializer {

  private static final long serialVersionUID = 1;

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return JsonNumber.readable(super.deserialize(json, context));
  }
}
