package dev.customersdk.jackson3;

import dev.customersdk.core.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads an explicit null as clear, a value as set, and what is absent as keep. */
final class PatchDeserializer extends ValueDeserializer<Patch<?>> {

  private final JavaType content;
  private final @Nullable ValueDeserializer<Object> reader;

  PatchDeserializer(JavaType content) {
    this(content, null);
  }

  private PatchDeserializer(JavaType content, @Nullable ValueDeserializer<Object> reader) {
    this.content = content;
    this.reader = reader;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new PatchDeserializer(
        content, context.findContextualValueDeserializer(content, property));
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
    return Patch.set(reader.deserialize(json, context));
  }
}
