package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.transport.InterceptorFailures;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * A response with its body read whole, or as far as it came; into memory, or into a file.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body what was read, in OkHttp's pooled buffers; never consumed, only copied from
 * @param tooLarge whether the body was cut at the size limit
 * @param broken what stopped the body from arriving whole; null when it did
 * @param file holds the body instead; null when it is in memory
 */
record BufferedResponse(
    int status,
    Headers headers,
    Buffer body,
    boolean tooLarge,
    @Nullable IOException broken,
    @Nullable PartialFile file) {

  private static final int KEPT_FOR_PEOPLE = 8 * 1024;
  private static final Pattern SECONDS = Pattern.compile("(?=\\d)0*+(\\d*)((\\.\\d{1,9})\\d*)?");
  private static final Duration FOREVER = Duration.ofNanos(Long.MAX_VALUE);

  /** Reads the body up to the limit and closes the response. */
  static BufferedResponse read(Response response, long limit) {
    BufferedSource source = response.body().source();
    IOException broken = null;
    boolean tooLarge = false;
    Buffer body = new Buffer();
    try {
      tooLarge = source.request(limit + 1);
    } catch (IOException e) {
      broken = e;
    } finally {
      body.write(source.getBuffer(), source.getBuffer().size());
      InterceptorFailures.close(response);
    }
    return new BufferedResponse(response.code(), response.headers(), body, tooLarge, broken, null);
  }

  /** The same, into the file if there is one and the response is what was asked for. */
  static BufferedResponse read(Response response, long limit, @Nullable PartialFile file) {
    if (file == null || response.code() != 200) {
      return read(response, limit);
    }
    IOException broken = null;
    boolean tooLarge = false;
    try {
      tooLarge = !file.take(response.body().source(), limit);
    } catch (IOException e) {
      broken = e;
    } finally {
      InterceptorFailures.close(response);
    }
    return new BufferedResponse(200, response.headers(), new Buffer(), tooLarge, broken, file);
  }

  /** The body from its beginning, as often as wanted. */
  InputStream bodyStream() {
    return new BodyStream(body);
  }

  /** Gives the buffers back; the body is gone. */
  void recycle() {
    body.clear();
  }

  /** Whether the body has nothing but white space. */
  boolean isBlank() {
    try (BodyStream rest = new BodyStream(body)) {
      int next = rest.read();
      while (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
        next = rest.read();
      }
      return next < 0;
    }
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
    Buffer start = new Buffer();
    body.copyTo(start, 0, Math.min(body.size(), KEPT_FOR_PEOPLE));
    return start.readString(StandardCharsets.UTF_8);
  }

  /**
   * Reads a buffer without consuming, copying or sharing its segments, so that they go back to
   * OkHttp's pool when the response is done with. (A clone or a peek would mark them as shared for
   * good.)
   */
  private static final class BodyStream extends InputStream {

    private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();
    private long position;
    private final long size;

    BodyStream(Buffer body) {
      body.readUnsafe(cursor);
      this.size = body.size();
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (position >= size) {
        return -1;
      }
      int count = Math.min(length, cursor.seek(position));
      byte[] segment = Objects.requireNonNull(cursor.data);
      System.arraycopy(segment, cursor.start, target, offset, count);
      position += count;
      return count;
    }

    /** It can always be read anew. */
    @Override
    public boolean markSupported() {
      return true;
    }

    @Override
    public void reset() {
      position = 0;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, size - position);
    }

    @Override
    public void close() {
      cursor.close();
    }
  }
}
