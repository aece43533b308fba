package dev.customersdk.jackson3;

import dev.customersdk.core.OpenEnum;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the text on the wire, which {@code toString()} may keep to itself. */
final class OpenEnumSerializer extends ValueSerializer<OpenEnum<?>> {

  @Override
  public void serialize(OpenEnum<?> value, JsonGenerator json, SerializationContext context) {
    json.writeString(value.wireValue());
  }
}
