package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.ObjectIdGenerator;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.customersdk.core.Patch;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Marks a {@code Patch} property: left out when kept, {@code null} when cleared, under any mapper
 * of Jackson 2; keeps Jackson 3 from writing the request that has it.
 *
 * <p>Jackson 3 knows nothing of the serializer, and would leave the property out. It sees the
 * property by {@link JsonProperty}, and asks for what identifies the patch, which refuses; Jackson
 * 2 asks for that only where it writes a value as a bean.
 */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonProperty
@JsonIdentityInfo(generator = JsonPatch.Jackson3Refused.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSetter(nulls = Nulls.SET)
@JsonSerialize(using = JsonPatch.Serializer.class)
@JsonDeserialize(using = JsonPatch.Deserializer.class)
public @interface JsonPatch {

  /** Writes what a patch sets, or null where it clears; a kept property counts as empty. */
  final class Serializer extends JsonSerializer<Patch<?>> {

    /** For Jackson. */
    public Serializer() {}

    @Override
    public boolean isEmpty(SerializerProvider provider, Patch<?> patch) {
      return patch.isKeep();
    }

    @Override
    public void serialize(Patch<?> patch, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Object value = patch.value().orElse(null);
      if (value instanceof Instant instant) {
        json.writeString(
            instant.toString()); // a mapper that writes timestamps must not change the wire
      } else {
        provider.defaultSerializeValue(value, json);
      }
    }
  }

  /** Reads an explicit null as clear and a value as set; an absent property never gets here. */
  final class Deserializer extends JsonDeserializer<Patch<?>> implements ContextualDeserializer {

    private static final JsonDeserializer<Instant> INSTANTS = new JsonInstant.Deserializer();

    private final JavaType content;

    /** For the mapper, which asks for the type of the value afterwards. */
    public Deserializer() {
      this(TypeFactory.unknownType());
    }

    private Deserializer(JavaType content) {
      this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      JavaType patch = property == null ? context.getContextualType() : property.getType();
      return new Deserializer(patch.containedTypeOrUnknown(0));
    }

    @Override
    public Patch<?> getNullValue(DeserializationContext context) {
      return Patch.clear();
    }

    @Override
    public Patch<?> deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return Patch.set(
          content.hasRawClass(Instant.class) // a mapper need not know java.time
              ? INSTANTS.deserialize(json, context)
              : context.<Object>readValue(json, content));
    }
  }

  /** Cannot be made, as {@link JsonExtras.Jackson3Refused}. */
  final class Jackson3Refused extends ObjectIdGenerator<Object> {

    private static final long serialVersionUID = 1;

    /** Throws. */
    public Jackson3Refused() {
      new JsonExtras.Jackson3Refused();
    }

    @Override
    public Class<?> getScope() {
      return Object.class;
    }

    @Override
    public boolean canUseFor(ObjectIdGenerator<?> other) {
      return false;
    }

    @Override
    public ObjectIdGenerator<Object> forScope(Class<?> scope) {
      return this;
    }

    @Override
    public ObjectIdGenerator<Object> newForSerialization(Object context) {
      return this;
    }

    @Override
    public @Nullable IdKey key(Object key) {
      return null;
    }

    @Override
    public Object generateId(Object patch) {
      return patch;
    }
  }
}
