package dev.customersdk.core;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A 2xx response as it came, beside the value read from it. Immutable.
 *
 * <pre>{@code
 * ApiResponse<Customer> response = kohort.customers().prepare().get(id).executeRaw();
 * Attempt last = response.attempts().get(response.attempts().size() - 1);
 * }</pre>
 *
 * <p>Headers and body may hold personal data, so {@link #toString()} leaves them out.
 *
 * @param <T> the type of the value
 */
public final class ApiResponse<T extends @Nullable Object> {

  private final int status;
  private final Headers headers;
  private final byte[] body;
  private final List<Attempt> attempts;
  private final @Nullable T value;
  private final @Nullable SdkException missing;

  /** The body is not copied. */
  ApiResponse(int status, Headers headers, byte[] body, List<Attempt> attempts, T value) {
    this(status, headers, body, attempts, value, null);
  }

  /** A response without a value, and why it has none. */
  ApiResponse(DecodingException missing) {
    this(
        missing.status(),
        missing.headers(),
        missing.body().getBytes(StandardCharsets.UTF_8),
        missing.attempts(),
        null,
        missing);
  }

  private ApiResponse(
      int status,
      Headers headers,
      byte[] body,
      List<Attempt> attempts,
      @Nullable T value,
      @Nullable SdkException missing) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.attempts = List.copyOf(attempts);
    this.value = value;
    this.missing = missing;
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return the headers, with names in any case} */
  public Headers headers() {
    return headers;
  }

  /** {@return the body, after decompression, as UTF-8 text; empty when it went into a file} */
  public String body() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** {@return every attempt of the call, the first one first} */
  public List<Attempt> attempts() {
    return attempts;
  }

  /**
   * {@return what was read from the body}
   *
   * @throws DecodingException when the body is empty or blank where the vendor documents a value
   */
  @SuppressWarnings("NullAway") // null only where T may be null
  public T value() {
    if (missing != null) {
      throw missing;
    }
    return value;
  }

  ApiResponse<T> withAttempts(List<Attempt> history) {
    SdkException still = missing == null ? null : missing.withTrace(missing.trace.with(history));
    return new ApiResponse<>(status, headers, body, history, value, still);
  }

  @Override
  public String toString() {
    return "ApiResponse[status=" + status + ", attempts=" + attempts.size() + "]";
  }
}
