package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Patch;
import dev.customersdk.core.internal.json.FreeFormJson;
import dev.customersdk.core.internal.json.IllFormedTextException;
import dev.customersdk.core.internal.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes properties, for generated codecs: the name and the value, neither where it is null.
 *
 * <p>Text with half of a surrogate pair is refused by the name of the property.
 */
public final class JsonWriting {

  private static final String EXTRA = "extras";

  private JsonWriting() {}

  /**
   * Writes a text.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the value; null is left out
   * @throws IOException when a text is refused or the generator fails
   */
  public static void text(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, IllFormedTextException.refused(name, value));
    }
  }

  /**
   * Writes a boolean.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the value; null is left out
   * @throws IOException when the generator fails
   */
  public static void bool(JsonGenerator json, String name, @Nullable Boolean value)
      throws IOException {
    if (value != null) {
      json.writeBooleanField(name, value);
    }
  }

  /**
   * Writes an integer, a long or a decimal.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the value; null is left out
   * @throws IOException when the generator fails
   */
  public static void number(JsonGenerator json, String name, @Nullable Number value)
      throws IOException {
    if (value instanceof BigDecimal decimal) {
      json.writeNumberField(name, decimal);
    } else if (value != null) {
      json.writeNumberField(name, value.longValue());
    }
  }

  /**
   * Writes a time.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the value; null is left out
   * @throws IOException when the generator fails
   */
  public static void instant(JsonGenerator json, String name, @Nullable Instant value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  /**
   * Writes one of an enum's constants, or the text that is none of them.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the value; null is left out
   * @throws IOException when a text is refused or the generator fails
   */
  public static void openEnum(JsonGenerator json, String name, @Nullable OpenEnum<?> value)
      throws IOException {
    text(json, name, value == null ? null : value.wireValue());
  }

  /**
   * Writes a value of a type that has a codec.
   *
   * @param <T> the type of the value
   * @param json where to write
   * @param name its name on the wire
   * @param codec writes it
   * @param value the value; null is left out
   * @throws IOException when a text is refused or the generator fails
   */
  public static <T> void nested(
      JsonGenerator json, String name, JsonCodec<T> codec, @Nullable T value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      codec.write(value, json);
    }
  }

  /**
   * Writes an object of any JSON.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the value; null is left out
   * @throws IOException when a text is refused or the generator fails
   */
  public static void freeFormMap(
      JsonGenerator json, String name, @Nullable Map<String, @Nullable Object> value)
      throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      FreeFormJson.write(json, name, value);
    }
  }

  /**
   * Writes an object of any JSON as text that holds it.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param value the object
   * @throws IOException when a text is refused or the generator fails
   */
  public static void freeFormText(
      JsonGenerator json, String name, Map<String, @Nullable Object> value) throws IOException {
    json.writeStringField(name, Json.text(text -> FreeFormJson.write(text, name, value)));
  }

  /**
   * Writes the properties without an accessor, which must not have the name of one that has.
   *
   * @param json where to write
   * @param extras by name
   * @param declared the names that have accessors
   * @throws IOException when one has such a name, a text is refused or the generator fails
   */
  public static void extras(
      JsonGenerator json, Map<String, @Nullable Object> extras, Set<String> declared)
      throws IOException {
    if (extras.isEmpty()) {
      return;
    }
    for (Map.Entry<String, @Nullable Object> extra : extras.entrySet()) {
      if (declared.contains(extra.getKey())) {
        throw JsonReading.unusual();
      }
      json.writeFieldName(IllFormedTextException.refused(EXTRA, extra.getKey()));
      FreeFormJson.write(json, EXTRA, extra.getValue());
    }
  }

  /**
   * {@return what a patch sets, to be written next; one that clears is written here, as null}
   *
   * @param <T> the type of the value
   * @param json where to write
   * @param name its name on the wire
   * @param patch the patch
   * @throws IOException when the generator fails
   */
  public static <T> @Nullable T unlessCleared(JsonGenerator json, String name, Patch<T> patch)
      throws IOException {
    if (patch.isClear()) {
      json.writeNullField(name);
    }
    return patch.value().orElse(null);
  }

  /**
   * {@return the map, or null, which is left out, when it is empty}
   *
   * @param map the map
   */
  public static @Nullable Map<String, @Nullable Object> unlessEmpty(
      Map<String, @Nullable Object> map) {
    return map.isEmpty() ? null : map;
  }
}
