package dev.customersdk.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RateLimit} throws that cannot tell yet, such as one whose quota is kept elsewhere.
 *
 * <p>The request takes no place and is not sent; it asks again after the delay, a millisecond at
 * least, as long as its call has the time. Otherwise the call ends as {@link
 * TransportException.Reason#RATE_LIMIT}.
 */
public final class AskAgainException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** How long the request waits before it asks again. */
  private final Duration delay;

  /**
   * Ask again after this delay, which is more than zero.
   *
   * @param message the text; holds no value of the request
   * @param delay how long to wait before
   * @param cause the cause, if there is one
   */
  public AskAgainException(String message, Duration delay, @Nullable Throwable cause) {
    super(message, cause);
    if (Null.refused("delay", delay).isZero() || delay.isNegative()) {
      throw new IllegalArgumentException("delay: must be more than zero, was " + delay);
    }
    this.delay = delay;
  }

  /** {@return how long the request waits before it asks again} */
  public Duration delay() {
    return delay;
  }
}
