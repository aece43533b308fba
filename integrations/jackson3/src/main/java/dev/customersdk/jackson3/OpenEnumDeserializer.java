package dev.customersdk.jackson3;

import dev.customersdk.core.OpenEnum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads any text, known or not. */
final class OpenEnumDeserializer<E extends Enum<E> & OpenEnum.Constant>
    extends ValueDeserializer<Object> {

  private final JavaType type;
  private final Class<E> constants;

  private OpenEnumDeserializer(JavaType type, Class<E> constants) {
    this.type = type;
    this.constants = constants;
  }

  /** For an open enum that says of which constants. */
  @SuppressWarnings("unchecked") // the bound of OpenEnum guarantees an enum that is a Constant
  static <E extends Enum<E> & OpenEnum.Constant> Optional<OpenEnumDeserializer<?>> of(
      JavaType type) {
    JavaType constants = type.containedTypeOrUnknown(0);
    return type.hasRawClass(OpenEnum.class) && constants.isEnumType()
        ? Optional.of(new OpenEnumDeserializer<>(type, (Class<E>) constants.getRawClass()))
        : Optional.empty();
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
    String text = json.getValueAsString();
    return text == null ? context.handleUnexpectedToken(type, json) : value(text);
  }

  OpenEnum<E> value(String text) {
    return OpenEnum.of(constants, text);
  }
}
