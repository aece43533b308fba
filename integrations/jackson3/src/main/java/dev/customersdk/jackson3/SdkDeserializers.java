package dev.customersdk.jackson3;

import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Who reads which type; the mapper asks once for each. */
final class SdkDeserializers implements Deserializers {

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return find(config.constructType(type)) != null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
    return find(type);
  }

  private static @Nullable ValueDeserializer<?> find(JavaType type) {
    if (type.isTypeOrSubTypeOf(JsonText.class)) {
      return ModelDeserializer.of(type).orElse(null);
    }
    if (type.hasRawClass(OpenEnum.class)) {
      return OpenEnumDeserializer.of(type).orElse(null);
    }
    if (type.hasRawClass(Patch.class)) {
      return new PatchDeserializer(type.containedTypeOrUnknown(0));
    }
    return SdkSerializers.hasNoJson(type) ? new Refusal(type) : null;
  }

  /** Refuses to read what is no data. */
  private static final class Refusal extends ValueDeserializer<Object> {

    private final JavaType type;

    Refusal(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
      return context.reportBadDefinition(
          type, "it has no JSON: read the items of a page, or a response's value");
    }
  }
}
