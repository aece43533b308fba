package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.internal.json.FreeFormJson;
import dev.customersdk.core.internal.json.IsoInstant;
import dev.customersdk.core.internal.json.JsonNumber;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of properties, for generated codecs.
 *
 * <p>A value's first token is the current one, its last one is it afterwards. A token of a kind
 * that the mapper would have to convert or refuse is {@linkplain #unusual() unusual}.
 */
public final class JsonReading {

  private JsonReading() {}

  /** {@return what a codec throws to leave the whole to the mapper} */
  public static IOException unusual() {
    return new UnusualJsonException();
  }

  /**
   * Whether the value is null.
   *
   * @param json where to read
   * @return whether it is
   */
  public static boolean isNull(JsonParser json) {
    return json.hasToken(JsonToken.VALUE_NULL);
  }

  /**
   * {@return the properties seen, with one that must not have been among them}
   *
   * @param seen the properties so far, a bit each
   * @param property the bit of the property
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static long once(long seen, int property) throws IOException {
    expect((seen & 1L << property) == 0);
    return seen | 1L << property;
  }

  /**
   * Text, or a number or boolean as text.
   *
   * @param json where to read
   * @return the text
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static String text(JsonParser json) throws IOException {
    expect(json.currentToken().isScalarValue() && !isNull(json));
    return json.getText();
  }

  /**
   * Reads a boolean.
   *
   * @param json where to read
   * @return the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static boolean bool(JsonParser json) throws IOException {
    expect(json.currentToken().isBoolean());
    return json.hasToken(JsonToken.VALUE_TRUE);
  }

  /**
   * Reads a whole number.
   *
   * @param json where to read
   * @return the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static int integer(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.VALUE_NUMBER_INT));
    return json.getIntValue();
  }

  /**
   * Reads a whole number that may be large.
   *
   * @param json where to read
   * @return the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static long longInteger(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.VALUE_NUMBER_INT));
    return json.getLongValue();
  }

  /**
   * Reads a number.
   *
   * @param json where to read
   * @return the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static BigDecimal decimal(JsonParser json) throws IOException {
    expect(json.currentToken().isNumeric());
    return JsonNumber.readable(json.getDecimalValue());
  }

  /**
   * {@return a timestamp in the usual UTC shape}
   *
   * @param json where to read
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static Instant instant(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.VALUE_STRING));
    Instant instant = IsoInstant.read(json);
    if (instant == null) {
      throw unusual();
    }
    return instant;
  }

  /**
   * Reads one of a list that may grow.
   *
   * @param <E> the type of the constants
   * @param json where to read
   * @param constants their type
   * @return the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static <E extends Enum<E> & OpenEnum.Constant> OpenEnum<E> openEnum(
      JsonParser json, Class<E> constants) throws IOException {
    return OpenEnum.of(constants, text(json));
  }

  /**
   * {@return a value of a type that has a codec}
   *
   * @param <T> the type of the value
   * @param json where to read
   * @param codec reads and writes it
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static <T> T nested(JsonParser json, JsonCodec<T> codec) throws IOException {
    expect(json.hasToken(JsonToken.START_OBJECT));
    return codec.read(json);
  }

  /**
   * Values of a type that has a codec, none of them null.
   *
   * @param <T> the type of the value
   * @param json where to read
   * @param codec reads and writes it
   * @return what was found
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static <T> List<T> list(JsonParser json, JsonCodec<T> codec) throws IOException {
    return list(json, each -> nested(each, codec));
  }

  /**
   * As {@link #list}, without the nulls between them.
   *
   * @param <T> the type of the value
   * @param json where to read
   * @param codec reads and writes it
   * @return what was found
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static <T> List<T> listWithoutNulls(JsonParser json, JsonCodec<T> codec)
      throws IOException {
    return list(json, each -> isNull(each) ? null : nested(each, codec));
  }

  /**
   * Texts, none of them null.
   *
   * @param json where to read
   * @return what was found
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static List<String> texts(JsonParser json) throws IOException {
    return list(json, JsonReading::text);
  }

  /**
   * As {@link #texts}, without the nulls between them.
   *
   * @param json where to read
   * @return what was found
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static List<String> textsWithoutNulls(JsonParser json) throws IOException {
    return list(json, each -> isNull(each) ? null : text(each));
  }

  private static <T> List<T> list(JsonParser json, Element<T> element) throws IOException {
    expect(json.hasToken(JsonToken.START_ARRAY));
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
   * Any JSON.
   *
   * @param json where to read
   * @return the value
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static @Nullable Object freeForm(JsonParser json) throws IOException {
    return FreeFormJson.read(json);
  }

  /**
   * {@return an object of any JSON}
   *
   * @param json where to read
   * @throws IOException when it is no such JSON, or cannot be read
   */
  public static Map<String, @Nullable Object> freeFormMap(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.START_OBJECT));
    return FreeFormJson.map(json);
  }

  private static void expect(boolean usual) throws IOException {
    if (!usual) {
      throw unusual();
    }
  }
}
