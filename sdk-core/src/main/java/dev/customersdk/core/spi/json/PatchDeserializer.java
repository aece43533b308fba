package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.customersdk.core.Patch;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads an explicit null as clear and a value as set; an absent property never gets here. */
public final class PatchDeserializer extends JsonDeserializer<Patch<?>>
    implements ContextualDeserializer {

  private static final InstantDeserializer INSTANTS = new InstantDeserializer();

  private final JavaType content;

  /** For the mapper, which asks for the type of the value afterwards. */
  public PatchDeserializer() {
    this(TypeFactory.unknownType());
  }

  private PatchDeserializer(JavaType content) {
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType patch = property == null ? context.getContextualType() : property.getType();
    return new PatchDeserializer(patch.containedTypeOrUnknown(0));
  }

  @Override
  public Patch<?> getNullValue(DeserializationContext context) {
    return Patch.clear();
  }

  @Override
  public Patch<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return Patch.set(
        content.hasRawClass(Instant.class) // a mapper need not know java.time
            ? INSTANTS.deserialize(json, context)
            : context.<Object>readValue(json, content));
  }
}
