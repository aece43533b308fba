package dev.customersdk.jackson3;

import dev.customersdk.core.spi.json.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes the tokens of the model's own text. */
final class ModelSerializer extends ValueSerializer<JsonText> {

  @Override
  public void serialize(JsonText model, JsonGenerator json, SerializationContext context) {
    ModelTokens.write(text(model, context), json);
  }

  @Override
  public ValueSerializer<JsonText> unwrappingSerializer(NameTransformer names) {
    throw ModelTokens.notUnwrapped();
  }

  private static String text(JsonText model, SerializationContext context) {
    try {
      return model.toJson();
    } catch (IllegalArgumentException e) {
      throw DatabindException.from(context, String.valueOf(e.getMessage()));
    }
  }
}
