package dev.customersdk.core;

import dev.customersdk.core.EngineAccess.Trace;
import org.jspecify.annotations.Nullable;

/**
 * A call that got no usable response. {@link #outcome()} tells whether the vendor may have acted.
 *
 * <pre>{@code
 * return switch (e.outcome()) {
 *   case NOT_SENT, REJECTED -> "nothing happened, try again later";
 *   case UNKNOWN, PROCESSED -> "look whether it happened before trying again";
 * };
 * }</pre>
 */
public final class TransportException extends SdkException {

  /** Why no usable response came. */
  public enum Reason {
    /** The host name could not be resolved. */
    DNS("the host name could not be resolved"),
    /**
     * No connection could be made, or a proxy refuses its credentials or to connect, which the
     * message says.
     */
    CONNECT("no connection could be made"),
    /**
     * The TLS handshake or a certificate failed; the message says which and what to do. The outcome
     * is {@code UNKNOWN} where the server refuses after TLS 1.3 let the request out, as it may when
     * it wants a client certificate.
     */
    TLS("the TLS handshake failed"),
    /** The connection broke, or the response stopped or broke the protocol. */
    IO("the connection broke"),
    /**
     * The vendor sent more than a response may take, and no response could be made of it: what
     * never ends is not asked for again.
     */
    TOO_LARGE("the vendor sent more than a response may take"),
    /** The vendor stayed silent for longer than the read timeout. */
    READ_TIMEOUT("the vendor stayed silent for longer than the read timeout"),
    /** The total timeout of the call ran out. */
    DEADLINE("the total timeout ran out"),
    /** The calling thread was interrupted; its flag is set again. */
    INTERRUPTED("the calling thread was interrupted"),
    /** The future was cancelled, an interceptor cancelled the call, or the client was closed. */
    CANCELLED("the call was cancelled or the client closed"),
    /** An interceptor of the caller's threw something that is no I/O trouble; see the cause. */
    INTERCEPTOR("an interceptor failed"),
    /** The credentials supplier failed or gave something that cannot be sent. */
    CREDENTIALS("the credentials supplier gave nothing that can be sent"),
    /**
     * The client's own rate limit has no place within the timeout, or failed; see the cause. More
     * calls were made at once than the vendor allows.
     */
    RATE_LIMIT("the client's own rate limit has no place for it within the timeout"),
    /** The request could not be written as JSON. */
    ENCODING("the request could not be written"),
    /**
     * A file of the caller's could not be read, has changed, or could not be written; see the
     * cause.
     */
    FILE("a file of the caller's could not be read or written"),
    /**
     * The SDK held the request back; the message says why: an interceptor wanted to send it again
     * or to another origin, or the key would have gone over plain http to a proxy or another
     * machine.
     */
    BLOCKED("the SDK held the request back"),
    /**
     * The Java machine had no thread or memory left, or another {@link Error} came; see the cause.
     */
    SYSTEM("the Java machine failed");

    private final String text;

    Reason(String text) {
      this.text = text;
    }
  }

  /** Why no usable response came. */
  private final Reason reason;

  /** What the message says of it. */
  private final String explanation;

  TransportException(Reason reason, String explanation, Trace trace, @Nullable Throwable cause) {
    super(
        describe(
            trace,
            "failed: " + reason.text + (explanation.isEmpty() ? "" : ": ") + explanation,
            trace.origin(),
            "reason " + reason),
        trace,
        cause);
    this.reason = reason;
    this.explanation = explanation;
  }

  @Override
  SdkException withTrace(Trace other) {
    return new TransportException(reason, explanation, other, getCause());
  }

  /** What the message says beyond the reason. */
  String explanation() {
    return explanation;
  }

  /**
   * Why no usable response came.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
