package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.transport.CallEvents;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A response with its body read whole, or as far as it came; into memory, or into a file.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body what was read
 * @param tooLarge whether the body was cut at the size limit, or broken off at that of the wire
 * @param broken what stopped the body from arriving whole; null when it did
 * @param file holds the body instead; null when it is in memory
 */
record BufferedResponse(
    int status,
    Headers headers,
    BodyBytes body,
    boolean tooLarge,
    @Nullable IOException broken,
    @Nullable PartialFile file) {

  private static final int KEPT_FOR_PEOPLE = 8 * 1024;
  private static final Pattern SECONDS = Pattern.compile("(?=\\d)0*+(\\d*)((\\.\\d{1,9})\\d*)?");
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  /**
   * Reads the body up to the limit, into the file if there is one and the response is what was
   * asked for. Does not close the response.
   */
  static BufferedResponse read(
      Response response, long limit, @Nullable PartialFile wanted, CallEvents events) {
    PartialFile file = response.code() == 200 ? wanted : null;
    BodyBytes body = new BodyBytes();
    IOException broken = null;
    boolean tooLarge;
    try {
      BufferedSource source = response.body().source();
      tooLarge =
          file == null
              ? !body.take(source, response.body().contentLength(), limit)
              : !file.take(source, limit);
    } catch (IOException e) {
      broken = e;
      tooLarge = events.isFlooded();
    }
    return new BufferedResponse(response.code(), response.headers(), body, tooLarge, broken, file);
  }

  /** Gives the memory back; the body is gone. */
  void recycle() {
    body.recycle();
  }

  /** Whether the body has nothing but white space. */
  boolean isBlank() {
    int at = 0;
    while (at < body.size() && " \t\r\n".indexOf(body.array()[at]) >= 0) {
      at++;
    }
    return at == body.size();
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /**
   * The wait that {@code Retry-After} asks for, in seconds, decimal ones too, or until an HTTP date
   * of any of the three forms; 292 years at most. Empty when it is not there or cannot be read.
   */
  Optional<Duration> retryAfter(Instant now) {
    String text = headers.get("Retry-After");
    if (text == null) {
      return Optional.empty();
    }
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return Optional.of(seconds(seconds.group(1), seconds.group(3)));
    }
    return Optional.ofNullable(headers.getDate("Retry-After"))
        .map(date -> Duration.between(now, date.toInstant()))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(FOREVER) > 0 ? FOREVER : wait);
  }

  private static Duration seconds(String whole, @Nullable String fraction) {
    if (whole.length() > 9) {
      return FOREVER;
    }
    String decimal = "0" + whole + (fraction == null ? "" : fraction);
    return Duration.ofNanos(new BigDecimal(decimal).movePointRight(9).longValue());
  }

  /** The beginning of the body, for a person to look at. */
  String excerpt() {
    return body.beginning(KEPT_FOR_PEOPLE);
  }
}
