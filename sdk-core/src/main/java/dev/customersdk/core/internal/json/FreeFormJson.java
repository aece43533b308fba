package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes any JSON as unmodifiable plain values, without losing a digit of a number. */
public final class FreeFormJson {

  private static final Map<String, @Nullable Object> NO_PROPERTIES =
      new FrozenMap(Collections.emptyMap());
  private static final List<@Nullable Object> NO_ELEMENTS =
      Collections.unmodifiableList(Collections.emptyList());

  private FreeFormJson() {}

  /** The value at the parser's current token. Depth is bounded by the parser's own limit. */
  public static @Nullable Object read(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> JsonNumber.whole(json);
      case VALUE_NUMBER_FLOAT -> JsonNumber.decimal(json);
      case START_ARRAY -> list(json);
      case START_OBJECT -> map(json);
      default -> null;
    };
  }

  /** The properties of the one object in the first bytes; empty when they are anything else. */
  @SuppressWarnings("unchecked") // maps have no other keys
  public static Optional<Map<String, @Nullable Object>> properties(byte[] body, int length)
      throws IOException {
    try (JsonParser json = Json.parser(body, length)) {
      Object value = json.nextToken() == JsonToken.START_OBJECT ? read(json) : null;
      return json.nextToken() == null
          ? Optional.ofNullable((Map<String, @Nullable Object>) value)
          : Optional.empty();
    }
  }

  /**
   * The one value in the bytes.
   *
   * @throws IllegalArgumentException when there is none, or something behind it
   */
  public static @Nullable Object value(byte[] body) throws IOException {
    try (JsonParser json = Json.parser(body, body.length)) {
      if (json.nextToken() == null) {
        throw new IllegalArgumentException("there is no JSON");
      }
      Object value = read(json);
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("there is something behind the JSON");
      }
      return value;
    }
  }

  private static List<@Nullable Object> list(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.END_ARRAY) {
      return NO_ELEMENTS;
    }
    List<@Nullable Object> list = new ArrayList<>();
    do {
      list.add(read(json));
    } while (json.nextToken() != JsonToken.END_ARRAY);
    return Collections.unmodifiableList(list);
  }

  /** The object whose start is the parser's current token. */
  public static Map<String, @Nullable Object> map(JsonParser json) throws IOException {
    String key = json.nextFieldName();
    if (key == null) {
      return NO_PROPERTIES;
    }
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (; key != null; key = json.nextFieldName()) {
      json.nextToken();
      map.put(key, read(json));
    }
    return new FrozenMap(map);
  }

  /**
   * Writes a value of the kinds that {@link #read} gives.
   *
   * @param name of the property that holds it
   * @throws IllegalArgumentException when it is of another kind
   */
  public static void write(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(IllFormedTextException.refused(name, text));
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      json.writeNumber(number);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, name, element);
      }
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(IllFormedTextException.refused(name, (String) entry.getKey()));
        write(json, name, entry.getValue());
      }
      json.writeEndObject();
    } else {
      throw new IllegalArgumentException(value.getClass() + " is no free-form value");
    }
  }
}
