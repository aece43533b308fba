package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.customersdk.core.internal.json.IllFormedTextException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists as {@link JsonReading} reads and {@link JsonWriting} writes single values. */
public final class JsonLists {

  private JsonLists() {}

  /**
   * {@return values of a type that has a codec, none of them null}
   *
   * @param <T> the type of the values
   * @param json where to read
   * @param codec reads each
   * @throws IOException when it is {@linkplain JsonReading#unusual() unusual} or cannot be read
   */
  public static <T> List<T> list(JsonParser json, JsonCodec<T> codec) throws IOException {
    return list(json, each -> JsonReading.nested(each, codec));
  }

  /**
   * {@return as {@link #list(JsonParser, JsonCodec)}, without the nulls between them}
   *
   * @param <T> the type of the values
   * @param json where to read
   * @param codec reads each that is not null
   * @throws IOException when it is {@linkplain JsonReading#unusual() unusual} or cannot be read
   */
  public static <T> List<T> listWithoutNulls(JsonParser json, JsonCodec<T> codec)
      throws IOException {
    return list(json, each -> JsonReading.isNull(each) ? null : JsonReading.nested(each, codec));
  }

  /**
   * {@return texts, none of them null}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain JsonReading#unusual() unusual} or cannot be read
   */
  public static List<String> texts(JsonParser json) throws IOException {
    return list(json, JsonReading::text);
  }

  /**
   * {@return as {@link #texts(JsonParser)}, without the nulls between them}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain JsonReading#unusual() unusual} or cannot be read
   */
  public static List<String> textsWithoutNulls(JsonParser json) throws IOException {
    return list(json, each -> JsonReading.isNull(each) ? null : JsonReading.text(each));
  }

  private static <T> List<T> list(JsonParser json, Element<T> element) throws IOException {
    JsonReading.expect(json.hasToken(JsonToken.START_ARRAY));
    List<T> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      T value = element.read(json);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  /** Reads an element of a list, or null to leave it out. */
  private interface Element<T> {
    @Nullable T read(JsonParser json) throws IOException;
  }

  /**
   * Writes values of a type that has a codec.
   *
   * @param <T> the type of the values
   * @param json where to write
   * @param name its name on the wire
   * @param codec writes each
   * @param values the list; null is left out
   * @throws IOException when a text is refused or the generator fails
   */
  public static <T> void list(
      JsonGenerator json, String name, JsonCodec<T> codec, @Nullable List<T> values)
      throws IOException {
    if (values != null) {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        codec.write(value, json);
      }
      json.writeEndArray();
    }
  }

  /**
   * Writes texts, refused by the name if one has half of a surrogate pair.
   *
   * @param json where to write
   * @param name its name on the wire
   * @param values the texts; null is left out
   * @throws IOException when a text is refused or the generator fails
   */
  public static void texts(JsonGenerator json, String name, @Nullable List<String> values)
      throws IOException {
    if (values != null) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(IllFormedTextException.refused(name, value));
      }
      json.writeEndArray();
    }
  }

  /**
   * {@return the list, or null, which is left out, when it is empty}
   *
   * @param <T> the type of the elements
   * @param list the list
   */
  public static <T> @Nullable List<T> unlessEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
