package dev.customersdk.jackson3;

import dev.customersdk.core.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads an explicit null as clear, a value as set, and what is absent as keep. */
final class PatchDeserializer extends ValueDeserializer<Patch<?>> {

  private final JavaType content;
  private final @Nullable ValueDeserializer<Object> reader;
  private final @Nullable TypeDeserializer typed;

  PatchDeserializer(JavaType content) {
    this(content, null, null);
  }

  private PatchDeserializer(
      JavaType content,
      @Nullable ValueDeserializer<Object> reader,
      @Nullable TypeDeserializer typed) {
    this.content = content;
    this.reader = reader;
    this.typed = typed;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    TypeDeserializer type = context.findTypeDeserializer(content);
    return new PatchDeserializer(
        content,
        context.findContextualValueDeserializer(content, property),
        type == null ? null : type.forProperty(property));
  }

  @Override
  public Patch<?> getNullValue(DeserializationContext context) {
    return Patch.clear();
  }

  @Override
  public Patch<?> getAbsentValue(DeserializationContext context) {
    return Patch.keep();
  }

  @Override
  public Patch<?> deserialize(JsonParser json, DeserializationContext context) {
    if (reader == null) {
      throw new IllegalStateException("not contextual");
    }
    return Patch.set(
        typed == null
            ? reader.deserialize(json, context)
            : reader.deserializeWithType(json, context, typed));
  }
}
