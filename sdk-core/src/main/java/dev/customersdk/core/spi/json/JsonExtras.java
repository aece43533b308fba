package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.MapSerializer;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks the properties without an accessor; keeps Jackson 3 from writing the model that has them.
 *
 * <p>They are a property themselves only for Jackson's bookkeeping, and one that is never read:
 * whatever name a vendor chooses for a property, that of this one included, it is an extra.
 *
 * <p>Jackson 3 knows only half of the annotations of models, and would lose data. Both generations
 * read {@link JsonInclude}, whose filter refuses; Jackson 2 never asks for it, since it reads
 * {@link JsonSerialize} too, and takes the serializer named there.
 */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonAnyGetter
@JsonProperty(value = "(extras)", access = JsonProperty.Access.READ_ONLY)
@JsonInclude(content = JsonInclude.Include.CUSTOM, contentFilter = JsonExtras.Jackson3Refused.class)
@JsonSerialize(using = JsonExtras.Serializer.class)
public @interface JsonExtras {

  /** Becomes what Jackson 2 itself takes for such a map. */
  final class Serializer extends JsonSerializer<Map<?, ?>> implements ContextualSerializer {

    /** For Jackson. */
    public Serializer() {}

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) throws JsonMappingException {
      JavaType map =
          provider.getTypeFactory().constructMapType(Map.class, String.class, Object.class);
      return MapSerializer.construct(
              Set.of(),
              map,
              false,
              provider.findTypeSerializer(map.getContentType()),
              null,
              null,
              null)
          .createContextual(provider, null);
    }

    @Override
    public void serialize(Map<?, ?> extras, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      throw new IllegalStateException("not contextual");
    }
  }

  /** Cannot be made: the attempt tells the reader of the stack trace what to do. */
  final class Jackson3Refused {

    /** Throws. */
    public Jackson3Refused() {
      throw new UnsupportedOperationException(
          "Jackson 3 would lose data of this model: add the artefact sdk-jackson3, or write it with"
              + " toJson() and read it with fromJson(), or use a mapper of Jackson 2");
    }
  }
}
