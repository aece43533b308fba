package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.call.AttemptResult.Failed;
import dev.customersdk.core.internal.call.AttemptResult.Responded;
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
   * @param retryable whether the call may be sent again although the vendor may have acted
   * @param attempt the number of the attempt that just ended
   * @param result how it ended
   * @param timeLeft until the deadline of the call, in nanoseconds
   * @param jitter a number from 0 to 1
   */
  static long nextDelay(
      RetryPolicy policy,
      boolean retryable,
      int attempt,
      AttemptResult result,
      long timeLeft,
      double jitter) {
    if (attempt >= policy.maxAttempts() || !isTransient(result)) {
      return STOP;
    }
    if (!retryable && !surelyNotProcessed(result)) {
      return STOP;
    }
    Duration retryAfter = retryAfter(result);
    if (retryAfter.compareTo(Duration.ofNanos(Math.max(0, timeLeft))) >= 0) {
      return STOP;
    }
    long delay = Math.max(retryAfter.toNanos(), backoff(policy, attempt, jitter));
    return delay < timeLeft ? delay : STOP;
  }

  private static boolean surelyNotProcessed(AttemptResult result) {
    return result.outcome() == Outcome.NOT_SENT
        || (result instanceof Responded responded && responded.response().status() == 429);
  }

  private static boolean isTransient(AttemptResult result) {
    return result instanceof Failed failed
        ? isTransient(failed)
        : switch (result.status().orElseThrow()) {
          case 408, 429, 502, 503, 504 -> true;
          default -> false;
        };
  }

  private static boolean isTransient(Failed failed) {
    return switch (failed.reason()) {
      case DNS, CONNECT, IO, READ_TIMEOUT -> true;
      case TLS -> !FailureClassifier.isWrongCertificate(failed.cause());
      case DEADLINE, INTERRUPTED, CANCELLED, INTERCEPTOR, CREDENTIALS, ENCODING, BLOCKED, SYSTEM ->
          false;
    };
  }

  private static Duration retryAfter(AttemptResult result) {
    return result instanceof Responded responded
        ? responded.retryAfter().orElse(Duration.ZERO)
        : Duration.ZERO;
  }

  private static long backoff(RetryPolicy policy, int attempt, double jitter) {
    double bound = (double) policy.baseDelay().toNanos() * Math.pow(2, attempt - 1);
    return (long) (Math.min(bound, (double) policy.maxDelay().toNanos()) * jitter);
  }
}
