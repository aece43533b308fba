package dev.customersdk.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not give its value.
 *
 * <p>One of three kinds: the vendor said no ({@link ApiException}), no usable answer came ({@link
 * TransportException}), or a 2xx answer could not be read ({@link DecodingException}).
 *
 * <p>The text names the method, the path with unfilled holes, status, code and request id; never an
 * id, a query value, a header value, a body or a key.
 */
public abstract sealed class SdkException extends RuntimeException
    permits ApiException, TransportException, DecodingException {

  private final CallTrace trace;

  SdkException(String message, CallTrace trace, @Nullable Throwable cause) {
    super(message, cause);
    this.trace = trace;
  }

  /** What the vendor may have done: whether it is safe to call again. */
  public Outcome outcome() {
    return trace.outcome();
  }

  /**
   * Every attempt of the call, the first one first; one that ended before sending has no status.
   */
  public List<Attempt> attempts() {
    return trace.attempts();
  }

  /** The vendor's name for the last exchange, for its support; empty when it gave none. */
  public Optional<String> requestId() {
    return attempts().isEmpty()
        ? Optional.empty()
        : attempts().get(attempts().size() - 1).requestId();
  }

  /** The HTTP method. */
  public String method() {
    return trace.method();
  }

  /** The path with its holes unfilled, such as {@code /customers/{id}}. */
  public String path() {
    return trace.path();
  }

  static String describe(CallTrace trace, String whatHappened, String... details) {
    StringBuilder text = new StringBuilder(trace.method());
    text.append(' ').append(trace.path()).append(' ').append(whatHappened).append(" (");
    for (String detail : details) {
      text.append(detail).append(", ");
    }
    int attempts = trace.attempts().size();
    text.append(attempts).append(attempts == 1 ? " attempt" : " attempts");
    return text.append(", outcome ").append(trace.outcome()).append(')').toString();
  }
}
