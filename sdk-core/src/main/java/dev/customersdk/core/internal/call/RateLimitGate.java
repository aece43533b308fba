package dev.customersdk.core.internal.call;

import dev.customersdk.core.AskAgainException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.AttemptResult.Responded;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.observe.ListenerFailures;
import dev.customersdk.core.time.Timing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the attempts of an execution wait for their turn. */
final class RateLimitGate {

  private final Timing timing;
  private final PerCredentials<RateLimit> limits;
  private final Credentials credentials;
  private final Deadline deadline;
  private @Nullable RateLimit limit;
  private long turn;
  private boolean waits;
  private boolean undecided;

  private RateLimitGate(
      Timing timing, PerCredentials<RateLimit> limits, Credentials credentials, Deadline deadline) {
    this.timing = timing;
    this.limits = limits;
    this.credentials = credentials;
    this.deadline = deadline;
  }

  /** The gate of an execution; null when nothing holds requests back. */
  static @Nullable RateLimitGate of(HttpEngine engine, Credentials credentials, Deadline deadline) {
    PerCredentials<RateLimit> limits = engine.limits();
    return limits == null
        ? null
        : new RateLimitGate(engine.timing(), limits, credentials, deadline);
  }

  /** Nanoseconds until the turn of one more attempt. */
  long delay() throws NotSentException {
    Duration left = deadline.timeout();
    Duration delay;
    long now = timing.nanoTime();
    undecided = false;
    try {
      limit = limits.of(credentials);
      delay = limit.reserve(now, left);
      if (delay.compareTo(left) <= 0) {
        long nanos = Math.max(0, delay.toNanos());
        turn = now + nanos;
        waits = nanos > 0;
        return nanos;
      }
    } catch (AskAgainException e) {
      if (e.delay().compareTo(left) > 0) {
        throw new NotSentException(Reason.RATE_LIMIT, e);
      }
      undecided = true;
      return e.delay().toNanos();
    } catch (Throwable e) { // it may be anybody's, in any language
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new NotSentException(Reason.RATE_LIMIT, e);
    }
    throw new NotSentException(Reason.RATE_LIMIT, null);
  }

  /** The turn came. */
  void passed() {
    waits = false;
  }

  /** Nanoseconds more until the turn, where the limit could not tell before. */
  long delayIfUndecided() throws NotSentException {
    return undecided ? delay() : 0;
  }

  /** The attempt is over; perhaps before its turn came, or refused by the vendor all the same. */
  void ended(AttemptResult result) {
    RateLimit asked = limit;
    if (asked == null) {
      return;
    }
    if (waits) {
      waits = false;
      ListenerFailures.contain(() -> asked.giveBack(turn));
    } else if (result instanceof Responded responded
        && responded.response().status() == 429
        && responded.retryAfter().isEmpty()) {
      ListenerFailures.contain(() -> asked.slowDown(timing.nanoTime()));
    }
  }
}
