package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import java.time.Duration;

/** Whether a call is sent again, and after how long: a pure function of what is known. */
final class RetryDecision {

  /** Not again. */
  static final long STOP = -1;

  private RetryDecision() {}

  /**
   * Nanoseconds to wait before the next attempt, or {@link #STOP}.
   *
   * @param policy how often and how patiently
   * @param repeatable whether the call may be sent again although the vendor may have acted
   * @param attempt the number of the attempt that just ended
   * @param result how it ended
   * @param retryAfter the wait the vendor asked for, zero when it asked for none
   * @param timeLeft until the deadline of the call, in nanoseconds
   * @param jitter a number from 0 to 1
   */
  static long pause(
      RetryPolicy policy,
      boolean repeatable,
      int attempt,
      AttemptResult result,
      Duration retryAfter,
      long timeLeft,
      double jitter) {
    if (attempt >= policy.maxAttempts() || !isTransient(result)) {
      return STOP;
    }
    if (!repeatable && !surelyNotProcessed(result)) {
      return STOP;
    }
    if (retryAfter.compareTo(Duration.ofNanos(Math.max(0, timeLeft))) >= 0) {
      return STOP;
    }
    long pause = Math.max(retryAfter.toNanos(), backoff(policy, attempt, jitter));
    return pause < timeLeft ? pause : STOP;
  }

  private static boolean surelyNotProcessed(AttemptResult result) {
    return result.outcome() == Outcome.NOT_SENT || result.status() == 429;
  }

  private static boolean isTransient(AttemptResult result) {
    if (result.reason() == null) {
      return switch (result.status()) {
        case 408, 429, 502, 503, 504 -> true;
        default -> false;
      };
    }
    return switch (result.reason()) {
      case DNS, CONNECT, IO, READ_TIMEOUT -> true;
      case TLS -> !FailureReason.isWrongCertificate(result.cause());
      case DEADLINE, INTERRUPTED, CANCELLED, INTERCEPTOR, CREDENTIALS, ENCODING, BLOCKED -> false;
    };
  }

  private static long backoff(RetryPolicy policy, int attempt, double jitter) {
    double bound = (double) policy.baseDelay().toNanos() * Math.pow(2, attempt - 1);
    return (long) (Math.min(bound, (double) policy.maxDelay().toNanos()) * jitter);
  }
}
