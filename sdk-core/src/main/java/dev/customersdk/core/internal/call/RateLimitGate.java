package dev.customersdk.core.internal.call;

import dev.customersdk.core.RateLimit;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.AttemptResult.Responded;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.call.Timing.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the attempts of an execution wait for their turn.
 *
 * @param limit of the execution's key; null when nothing holds requests back
 */
record RateLimitGate(@Nullable RateLimit limit, Timing timing, Deadline deadline) {

  /** Nanoseconds until the turn of one more attempt. */
  long delay() throws NotSentException {
    if (limit == null) {
      return 0;
    }
    Duration left = deadline.timeout();
    Duration delay;
    try {
      delay = limit.reserve(timing.nanoTime(), left);
      if (delay.compareTo(left) <= 0) {
        return Math.max(0, delay.toNanos());
      }
    } catch (Throwable e) { // it may be anybody's, in any language
      throw new NotSentException(Reason.RATE_LIMIT, e);
    }
    throw new NotSentException(Reason.RATE_LIMIT, null);
  }

  /** The vendor may have refused the attempt although it had its turn. */
  void ended(AttemptResult result) {
    if (limit != null
        && result instanceof Responded responded
        && responded.response().status() == 429
        && responded.retryAfter().isEmpty()) {
      limit.slowDown(timing.nanoTime());
    }
  }
}
