package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.customersdk.core.internal.json.FreeFormJson;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jspecify.annotations.Nullable;

/** Marks a map of free-form JSON: numbers keep every digit under any mapper, empty is left out. */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSetter(nulls = Nulls.SKIP)
@JsonSerialize
@JsonDeserialize(contentUsing = JsonFreeForm.Deserializer.class)
public @interface JsonFreeForm {

  /** Reads any JSON into unmodifiable plain values, without losing a digit of a number. */
  final class Deserializer extends JsonDeserializer<Object> {

    /** For Jackson. */
    public Deserializer() {}

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return FreeFormJson.read(json);
    }
  }
}
