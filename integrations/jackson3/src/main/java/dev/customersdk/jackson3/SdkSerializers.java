package dev.customersdk.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Page;
import dev.customersdk.core.Patch;
import dev.customersdk.core.spi.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Who writes which type; the mapper asks once for each. */
final class SdkSerializers implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier bean,
      JsonFormat.@Nullable Value format) {
    if (type.isTypeOrSubTypeOf(JsonText.class)) {
      return new ModelSerializer();
    }
    if (type.hasRawClass(OpenEnum.class)) {
      return new OpenEnumSerializer();
    }
    if (type.hasRawClass(Patch.class)) {
      return new PatchSerializer();
    }
    return hasNoJson(type)
        ? refusal(type, "it has no JSON: write the items() of a page, or a response's value()")
        : null;
  }

  /** Whether it is a call, or the page that holds one, or the response. */
  static boolean hasNoJson(JavaType type) {
    return type.hasRawClass(Page.class)
        || type.hasRawClass(ApiResponse.class)
        || type.isTypeOrSubTypeOf(ApiCall.class);
  }

  /** Refuses what is no data; an empty object, or settings, would be made of it otherwise. */
  static ValueSerializer<Object> refusal(JavaType type, String reason) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(Object value, JsonGenerator json, SerializationContext context) {
        context.<Void>reportBadDefinition(type, reason);
      }
    };
  }
}
