package dev.customersdk.core;

import dev.customersdk.core.EngineAccess.Trace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not give its value.
 *
 * <p>One of three kinds: the vendor said no ({@link ApiException}), no usable response came ({@link
 * TransportException}), or a 2xx response could not be read ({@link DecodingException}).
 *
 * <p>Serialisable: message, stack trace, outcome, attempts, status and error are kept; headers,
 * body, cause and suppressed exceptions are not.
 *
 * <p>The text names the method, the path template and the outcome; of a response its status, code,
 * request id and the properties and codes it rejects, of a 401 where the key came from, of a failed
 * transport scheme, host and port. It holds no id, query value, header value, body or key; only
 * with {@code quoteVendorMessages()} the vendor's own text, and whatever is in that.
 */
public abstract sealed class SdkException extends RuntimeException
    permits ApiException, TransportException, DecodingException {

  /** What was sent. */
  final Trace trace;

  SdkException(String message, Trace trace, @Nullable Throwable cause) {
    super(PrintableText.of(message), cause);
    this.trace = trace;
  }

  /** {@return what the vendor may have done: whether it is safe to call again} */
  public Outcome outcome() {
    return trace.outcome();
  }

  /**
   * {@return every attempt of the call, the first one first; one that ended before sending has no
   * status}
   */
  public List<Attempt> attempts() {
    return trace.attempts();
  }

  /** {@return the vendor's name for the last exchange, for its support; empty when it gave none} */
  public Optional<String> requestId() {
    return attempts().isEmpty()
        ? Optional.empty()
        : attempts().get(attempts().size() - 1).requestId();
  }

  /** {@return the HTTP method} */
  public String method() {
    return trace.method();
  }

  /** {@return the path template, such as {@code /customers/{id}}} */
  public String path() {
    return trace.path();
  }

  /** The same failure of another call. */
  abstract SdkException withTrace(Trace other);

  /** {@return what is written instead of the exception when it is serialised} */
  Object writeReplace() {
    return SerializedFailure.of(this);
  }

  static String describe(Trace trace, String whatHappened, String... details) {
    StringBuilder text = new StringBuilder(trace.method());
    text.append(' ').append(trace.path()).append(' ').append(whatHappened).append(" (");
    for (String detail : details) {
      text.append(detail).append(", ");
    }
    int attempts = trace.attempts().size();
    text.append(attempts).append(attempts == 1 ? " attempt" : " attempts");
    if (trace.budgetUsedUp()) {
      text.append(", no retry left in the client's retry budget");
    }
    return text.append(", outcome ").append(trace.outcome()).append(')').toString();
  }
}
