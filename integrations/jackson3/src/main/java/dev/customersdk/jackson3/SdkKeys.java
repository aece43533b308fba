package dev.customersdk.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * The keys of a map: of open enums their text, where the mapper would take what they print, which
 * tells nothing apart of models, so that those are refused.
 */
final class SdkKeys {

  private SdkKeys() {}

  /** Who writes them. */
  static final class Writers implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier bean,
        JsonFormat.@Nullable Value format) {
      if (type.hasRawClass(OpenEnum.class)) {
        return new Writer();
      }
      boolean printed =
          type.isTypeOrSubTypeOf(JsonText.class)
              || type.hasRawClass(Patch.class)
              || SdkSerializers.hasNoJson(type);
      return printed
          ? SdkSerializers.refusal(type, "it is no key of a map: take a text, such as its id")
          : null;
    }
  }

  private static final class Writer extends ValueSerializer<OpenEnum<?>> {

    @Override
    public void serialize(OpenEnum<?> key, JsonGenerator json, SerializationContext context) {
      json.writeName(key.wireValue());
    }
  }

  /** Who reads them. */
  static final class Readers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return OpenEnumDeserializer.of(type).map(Reader::new).orElse(null);
    }
  }

  private static final class Reader extends KeyDeserializer {

    private final OpenEnumDeserializer<?> constants;

    Reader(OpenEnumDeserializer<?> constants) {
      this.constants = constants;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return constants.value(key);
    }
  }
}
