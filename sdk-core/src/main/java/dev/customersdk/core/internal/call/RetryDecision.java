package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.call.AttemptResult.Failed;
import dev.customersdk.core.internal.call.AttemptResult.Responded;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Whether a call is sent again, and after how long: a pure function of what is known. */
final class RetryDecision {

  /** Not again. */
  static final long STOP = -1;

  private RetryDecision() {}

  /**
   * Nanoseconds to wait before the next attempt, or {@link #STOP}.
   *
   * @param policy how often and how patiently
   * @param spec whether it reads, and may be sent again although the vendor may have acted
   * @param attempt the number of the attempt that just ended
   * @param result how it ended
   * @param timeLeft until the deadline of the call, in nanoseconds
   * @param jitter a number from 0 to 1
   */
  static long nextDelay(
      RetryPolicy policy,
      RequestSpec<?> spec,
      int attempt,
      AttemptResult result,
      long timeLeft,
      double jitter) {
    if (attempt >= policy.maxAttempts() || !isTransient(result, spec.read())) {
      return STOP;
    }
    if (!spec.retryable().test(policy) && !surelyNotProcessed(result)) {
      return STOP;
    }
    Duration retryAfter = retryAfter(result);
    if (retryAfter.compareTo(policy.maxRetryAfter()) > 0
        || retryAfter.compareTo(Duration.ofNanos(Math.max(0, timeLeft))) >= 0) {
      return STOP;
    }
    long delay = Math.max(retryAfter.toNanos(), backoff(policy, attempt, jitter));
    return delay < timeLeft ? delay : STOP;
  }

  private static boolean surelyNotProcessed(AttemptResult result) {
    return result.outcome() == Outcome.NOT_SENT
        || (result instanceof Responded responded && responded.response().status() == 429);
  }

  /** Whether the vendor is alive and says when to come back. */
  static boolean isPaced(AttemptResult result) {
    return result instanceof Responded responded
        && responded.response().status() == 429
        && responded.retryAfter().isPresent();
  }

  /** Whether the vendor responded, and not with trouble of its own. */
  static boolean isHealthy(AttemptResult result) {
    return result instanceof Responded responded
        && responded.response().status() < 500
        && !isTransient(result, false);
  }

  private static boolean isTransient(AttemptResult result, boolean read) {
    return result instanceof Failed failed
        ? isTransient(failed)
        : switch (((Responded) result).response().status()) {
          case 408, 429, 502, 503, 504 -> true;
          case 500 -> read; // a write that ended so may be half done
          default -> false;
        };
  }

  private static boolean isTransient(Failed failed) {
    return switch (failed.reason()) {
      case DNS, IO, READ_TIMEOUT -> true;
      case CONNECT, TLS -> !FailureClassifier.isFinal(failed.cause());
      case DEADLINE, INTERRUPTED, CANCELLED, INTERCEPTOR, CREDENTIALS -> false;
      case TOO_LARGE, RATE_LIMIT, ENCODING, FILE, BLOCKED, SYSTEM -> false;
    };
  }

  private static Duration retryAfter(AttemptResult result) {
    return result instanceof Responded responded
        ? responded.retryAfter().orElse(Duration.ZERO)
        : Duration.ZERO;
  }

  private static long backoff(RetryPolicy policy, int attempt, double jitter) {
    double bound = nanos(policy.baseDelay()) * Math.pow(2, attempt - 1);
    return (long) (Math.min(bound, nanos(policy.maxDelay())) * jitter);
  }

  /** More than 292 years count as 292. */
  private static double nanos(Duration duration) {
    return TimeUnit.NANOSECONDS.convert(duration);
  }
}
