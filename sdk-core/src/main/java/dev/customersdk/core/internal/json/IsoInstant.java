package dev.customersdk.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The usual shape of timestamps, {@code yyyy-MM-ddTHH:mm:ss[.f]Z}, read by position. */
public final class IsoInstant {

  private static final int SECONDS_END = 19; // 2021-07-22T00:00:00

  private IsoInstant() {}

  /** The instant in the parser's current text, or null when it has another shape. */
  public static @Nullable Instant read(JsonParser json) throws IOException {
    return byPosition(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
  }

  static @Nullable Instant byPosition(char[] text, int start, int length) {
    if (length < SECONDS_END + 1
        || text[start + length - 1] != 'Z'
        || text[start + 4] != '-'
        || text[start + 7] != '-'
        || text[start + 10] != 'T'
        || text[start + 13] != ':'
        || text[start + 16] != ':') {
      return null;
    }
    int year = digits(text, start, 4);
    int month = digits(text, start + 5, 2);
    int day = digits(text, start + 8, 2);
    int hour = digits(text, start + 11, 2);
    int minute = digits(text, start + 14, 2);
    int second = digits(text, start + 17, 2);
    int nanos = fraction(text, start + SECONDS_END, length - SECONDS_END - 1);
    if ((year | month | day | hour | minute | second | nanos) < 0
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    try {
      long days = LocalDate.of(year, month, day).toEpochDay();
      return Instant.ofEpochSecond(days * 86_400 + hour * 3_600L + minute * 60L + second, nanos);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int fraction(char[] text, int start, int length) {
    if (length == 0) {
      return 0;
    }
    if (text[start] != '.' || length < 2 || length > 10) {
      return -1;
    }
    int nanos = digits(text, start + 1, length - 1);
    for (int missing = 10 - length; missing > 0 && nanos > 0; missing--) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int digits(char[] text, int start, int count) {
    int value = 0;
    for (int i = start; i < start + count; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
