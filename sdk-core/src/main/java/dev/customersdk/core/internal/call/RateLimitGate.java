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
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Where the attempts of an execution wait for their turn. An attempt may end while a limit that
 * blocks is being asked for it; what that says then is given back.
 */
final class RateLimitGate {

  private static final Duration SHORTEST_DELAY = Duration.ofMillis(1);

  private final Timing timing;
  private final PerCredentials<RateLimit> limits;
  private final Credentials credentials;
  private final Deadline deadline;
  private final AtomicBoolean waits = new AtomicBoolean();
  private volatile @Nullable RateLimit limit;
  private volatile long turn;
  private volatile boolean over;
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

  /** One more attempt begins. */
  void begins() {
    over = false;
    undecided = true;
  }

  /** Whether {@link #delayIfUndecided} may take its time. */
  boolean mayBlock() throws NotSentException {
    return undecided && limit().mayBlock();
  }

  private RateLimit limit() throws NotSentException {
    try {
      return limits.of(credentials);
    } catch (Throwable e) { // it may be anybody's, in any language
      throw new NotSentException(Reason.RATE_LIMIT, e);
    }
  }

  /** Nanoseconds more until the turn, where the limit was not asked or could not tell before. */
  long delayIfUndecided() throws NotSentException {
    return undecided ? delay() : 0;
  }

  private long delay() throws NotSentException {
    Duration left = deadline.timeout();
    Duration delay;
    long asked = timing.nanoTime();
    undecided = false;
    RateLimit current = limit();
    limit = current;
    try {
      delay = current.reserve(asked, left);
    } catch (AskAgainException e) {
      undecided = true;
      delay = e.delay().compareTo(SHORTEST_DELAY) < 0 ? SHORTEST_DELAY : e.delay();
      if (delay.compareTo(left) > 0) {
        throw new NotSentException(Reason.RATE_LIMIT, e);
      }
      return delay.toNanos();
    } catch (Throwable e) { // it may be anybody's, in any language
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new NotSentException(Reason.RATE_LIMIT, e);
    }
    if (delay.compareTo(left) > 0) {
      throw new NotSentException(Reason.RATE_LIMIT, null);
    }
    return untilTurn(asked + Math.max(0, delay.toNanos()));
  }

  /** What the limit took to answer is a part of the wait. */
  private long untilTurn(long itsTurn) throws NotSentException {
    long nanos = Math.max(0, itsTurn - timing.nanoTime());
    turn = itsTurn;
    waits.set(nanos > 0);
    if (over) {
      giveBackUnused();
      throw new NotSentException(Reason.CANCELLED, null);
    }
    return nanos;
  }

  /** The turn came. */
  void passed() {
    waits.set(false);
  }

  /** The attempt is over; perhaps before its turn came, or refused by the vendor all the same. */
  void ended(AttemptResult result) {
    over = true;
    RateLimit asked = limit;
    if (asked != null
        && !giveBackUnused()
        && result instanceof Responded responded
        && responded.response().status() == 429
        && responded.retryAfter().isEmpty()) {
      ListenerFailures.contain(() -> asked.slowDown(timing.nanoTime()));
    }
  }

  /** Whether there was a turn that did not come; it is given back once. */
  private boolean giveBackUnused() {
    RateLimit asked = limit;
    if (asked == null || !waits.compareAndSet(true, false)) {
      return false;
    }
    ListenerFailures.contain(() -> asked.giveBack(turn));
    return true;
  }
}
