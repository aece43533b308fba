package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import dev.customersdk.core.OpenEnum;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Marks an {@code Optional<OpenEnum<…>>} property: its text on the wire, under any mapper. */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(contentUsing = JsonOpenEnum.Serializer.class)
@JsonDeserialize(contentUsing = JsonOpenEnum.Deserializer.class)
public @interface JsonOpenEnum {

  /** Writes the text on the wire, which {@code toString()} may keep to itself. */
  final class Serializer extends ToStringSerializerBase {

    private static final long serialVersionUID = 1;

    /** For the mapper. */
    public Serializer() {
      super(OpenEnum.class);
    }

    @Override
    public String valueToString(Object value) {
      return ((OpenEnum<?>) value).wireValue();
    }
  }

  /**
   * Reads any text into an open enum, known or not.
   *
   * @param <E> the type of the constants
   */
  final class Deserializer<E extends Enum<E> & OpenEnum.Constant>
      extends JsonDeserializer<OpenEnum<E>> implements ContextualDeserializer {

    private final @Nullable Class<E> constants;

    /** For the mapper, which asks for the type of the constants afterwards. */
    public Deserializer() {
      this(null);
    }

    private Deserializer(@Nullable Class<E> constants) {
      this.constants = constants;
    }

    @Override
    @SuppressWarnings("unchecked") // the bound of OpenEnum guarantees an enum that is a Constant
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      JavaType type = context.getContextualType();
      return new Deserializer<>((Class<E>) type.containedTypeOrUnknown(0).getRawClass());
    }

    @Override
    public OpenEnum<E> deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      String text = json.getValueAsString();
      if (text == null || constants == null) {
        throw context.wrongTokenException(
            json, OpenEnum.class, JsonToken.VALUE_STRING, "text expected");
      }
      return OpenEnum.of(constants, text);
    }
  }
}
