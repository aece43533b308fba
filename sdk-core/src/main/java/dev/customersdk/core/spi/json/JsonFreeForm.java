package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return read(json);
    }

    /** The value at the parser's current token. Depth is bounded by the parser's own limit. */
    public static @Nullable Object read(JsonParser json) throws IOException {
      return switch (json.currentToken()) {
        case VALUE_STRING -> json.getText();
        case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
        case VALUE_NUMBER_INT -> wholeNumber(json);
        case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
        case START_ARRAY -> list(json);
        case START_OBJECT -> map(json);
        default -> null;
      };
    }

    private static Object wholeNumber(JsonParser json) throws IOException {
      return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
          ? json.getBigIntegerValue()
          : (Object) json.getLongValue();
    }

    private static List<@Nullable Object> list(JsonParser json) throws IOException {
      List<@Nullable Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(read(json));
      }
      return Collections.unmodifiableList(list);
    }

    private static Map<String, @Nullable Object> map(JsonParser json) throws IOException {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        json.nextToken();
        map.put(key, read(json));
      }
      return Collections.unmodifiableMap(map);
    }
  }
}
