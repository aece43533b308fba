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
   * {@return whether the value is null}
   *
   * @param json where to read
   */
  public static boolean isNull(JsonParser json) {
    return json.hasToken(JsonToken.VALUE_NULL);
  }

  /**
   * {@return the properties seen, with one that must not have been among them}
   *
   * @param seen the properties so far, a bit each
   * @param property the number of the property's bit, from 0
   * @throws IOException when it was among them
   */
  public static long once(long seen, int property) throws IOException {
    expect((seen & 1L << property) == 0);
    return seen | 1L << property;
  }

  /**
   * {@return text, or a number or boolean as text}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static String text(JsonParser json) throws IOException {
    expect(json.currentToken().isScalarValue() && !isNull(json));
    return json.getText();
  }

  /**
   * {@return a boolean}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static boolean bool(JsonParser json) throws IOException {
    expect(json.currentToken().isBoolean());
    return json.hasToken(JsonToken.VALUE_TRUE);
  }

  /**
   * {@return a whole number of 32 bits}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static int integer(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.VALUE_NUMBER_INT));
    return json.getIntValue();
  }

  /**
   * {@return a whole number of 64 bits}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static long longInteger(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.VALUE_NUMBER_INT));
    return json.getLongValue();
  }

  /**
   * {@return a number}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static BigDecimal decimal(JsonParser json) throws IOException {
    expect(json.currentToken().isNumeric());
    return JsonNumber.readable(json.getDecimalValue());
  }

  /**
   * {@return a timestamp in the usual UTC shape}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
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
   * {@return one of the constants, or a text that is none of them}
   *
   * @param <E> the type of the constants
   * @param json where to read
   * @param constants their type
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
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
   * @param codec reads it
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static <T> T nested(JsonParser json, JsonCodec<T> codec) throws IOException {
    expect(json.hasToken(JsonToken.START_OBJECT));
    return codec.read(json);
  }

  /**
   * {@return any JSON}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static @Nullable Object freeForm(JsonParser json) throws IOException {
    return FreeFormJson.read(json);
  }

  /**
   * {@return an object of any JSON}
   *
   * @param json where to read
   * @throws IOException when it is {@linkplain #unusual() unusual} or cannot be read
   */
  public static Map<String, @Nullable Object> freeFormMap(JsonParser json) throws IOException {
    expect(json.hasToken(JsonToken.START_OBJECT));
    return FreeFormJson.map(json);
  }

  static void expect(boolean usual) throws IOException {
    if (!usual) {
      throw unusual();
    }
  }
}
