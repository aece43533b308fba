package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers of free-form JSON, each of the kind that comes back when it is written and read. */
public final class JsonNumber {

  private static final int MOST_DIGITS = 1_000;

  /**
   * How many digits a number may be read from, those of its exponent included: it may come written
   * otherwise than it is written here.
   */
  static final int MOST_CHARACTERS = MOST_DIGITS + 100;

  public static final String TOO_LONG =
      "more than " + MOST_DIGITS + " digits, or an exponent beyond " + Integer.MAX_VALUE;

  private JsonNumber() {}

  /** The number at the parser's current token, which has neither point nor exponent. */
  static Object whole(JsonParser json) throws IOException {
    return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? decimal(json)
        : (Object) json.getLongValue();
  }

  /** The number at the parser's current token. */
  static Object decimal(JsonParser json) throws IOException {
    return Objects.requireNonNull(of(readable(json.getDecimalValue())));
  }

  /** The number as it was read, unless it could not be read again. */
  public static BigDecimal readable(BigDecimal number) throws IOException {
    if (of(number) == null) {
      throw new StreamConstraintsException(TOO_LONG);
    }
    return number;
  }

  /**
   * The number, where 1e0 is the long 1, since it is written so; null when it has too many digits,
   * or too large an exponent, to be read again.
   */
  public static @Nullable Object of(BigDecimal number) {
    int digits = number.precision();
    if (digits > MOST_DIGITS || (long) digits - 1 - number.scale() > Integer.MAX_VALUE) {
      return null;
    }
    if (number.scale() != 0) {
      return number;
    }
    BigInteger whole = number.unscaledValue();
    return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
  }
}
