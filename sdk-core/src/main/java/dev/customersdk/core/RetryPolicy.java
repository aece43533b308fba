package dev.customersdk.core;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How often and how patiently a call is tried again. Immutable.
 *
 * <pre>{@code
 * RetryPolicy patient =
 *     RetryPolicy.defaults()
 *         .withMaxAttempts(5)
 *         .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(30));
 * return KohortClient.builder().apiKey(key).retryPolicy(patient).build();
 * }</pre>
 *
 * <p>Defaults: 3 attempts, delays drawn at random between zero and 0.5 s, 1 s, 2 s … up to 8 s,
 * never below the vendor's {@code Retry-After}, however long that is. A call is tried again after
 * 408, 429, 502, 503, 504 and I/O trouble, and only where a retry is harmless; never beyond its
 * total timeout. Reads are tried again after 500 too, writes never are.
 *
 * <p>Whatever the policy says, a client has a retry budget, so that a vendor that is down is not
 * made to suffer more: retries, and refreshes of credentials, that have not led to a healthy
 * response; calls that share a refresh draw once. There may be 20 unless {@code retryBudget} or
 * {@code withoutRetryBudget} of the client's builder says otherwise. A call that ends with a
 * healthy response gives back all its retries; five other healthy responses, a 404 too, give back
 * one. A 429 that says when to come back draws nothing. Other credentials, of a derived client or
 * of a single call, have a budget of their own, for as long as they are the same object. An
 * exception that came early for want of budget says so in its message.
 *
 * @param maxAttempts how many times a request is sent at most, the first one included
 * @param baseDelay the upper bound of the first delay; it doubles with every attempt
 * @param maxDelay the upper bound of every delay the vendor did not ask for
 * @param maxRetryAfter the longest {@code Retry-After} that is waited for, if the call's total
 *     timeout leaves that much; a vendor that asks for more ends the call
 * @param retriesIdempotentWrites whether updates and deletes are retried after an unclear attempt
 */
public record RetryPolicy(
    int maxAttempts,
    Duration baseDelay,
    Duration maxDelay,
    Duration maxRetryAfter,
    boolean retriesIdempotentWrites) {

  private static final RetryPolicy DEFAULTS =
      new RetryPolicy(
          3,
          Duration.ofMillis(500),
          Duration.ofSeconds(8),
          ChronoUnit.FOREVER.getDuration(),
          false);

  /**
   * Checks the values.
   *
   * @param maxAttempts the number of attempts, the first included
   * @param baseDelay the delay before the first retry
   * @param maxDelay the longest delay of our own
   * @param maxRetryAfter the longest delay that the vendor may ask for
   * @param retriesIdempotentWrites whether writes are repeated that may be done twice
   */
  public RetryPolicy {
    if (maxAttempts < 1) {
      throw new IllegalArgumentException("maxAttempts: must be at least 1, was " + maxAttempts);
    }
    Null.refused("baseDelay", baseDelay);
    Null.refused("maxDelay", maxDelay);
    Null.refused("maxRetryAfter", maxRetryAfter);
    if (baseDelay.isNegative() || maxDelay.isNegative() || maxRetryAfter.isNegative()) {
      throw new IllegalArgumentException(
          "baseDelay, maxDelay and maxRetryAfter must not be negative");
    }
  }

  /** {@return the defaults} */
  public static RetryPolicy defaults() {
    return DEFAULTS;
  }

  /**
   * One attempt and no more, except that a read goes again when a pooled connection turns out to
   * have been closed by the vendor while it was idle.
   *
   * @return the policy
   */
  public static RetryPolicy none() {
    return DEFAULTS.withMaxAttempts(1);
  }

  /**
   * {@return the same with another number of attempts}
   *
   * @param maxAttempts the number of attempts, the first included
   */
  public RetryPolicy withMaxAttempts(int maxAttempts) {
    return new RetryPolicy(
        maxAttempts, baseDelay, maxDelay, maxRetryAfter, retriesIdempotentWrites);
  }

  /**
   * {@return the same with other bounds for the delays}
   *
   * @param baseDelay the delay before the first retry
   * @param maxDelay the longest delay of our own
   */
  public RetryPolicy withDelays(Duration baseDelay, Duration maxDelay) {
    return new RetryPolicy(
        maxAttempts, baseDelay, maxDelay, maxRetryAfter, retriesIdempotentWrites);
  }

  /**
   * {@return the same, but a vendor that asks for a longer wait than this ends the call at once:
   * the failure says how long, in {@link ApiException#retryAfter()}}
   *
   * @param maxRetryAfter the longest delay that the vendor may ask for
   */
  public RetryPolicy withMaxRetryAfter(Duration maxRetryAfter) {
    return new RetryPolicy(
        maxAttempts, baseDelay, maxDelay, maxRetryAfter, retriesIdempotentWrites);
  }

  /**
   * {@return the same, but updates and deletes are retried like reads, though never after 500; so
   * is a create that updates what is there, Flex's with an e-mail address}
   *
   * <p>Off by default: a late retry may overwrite a newer change by somebody else. By an older text
   * of Flex's reference, a create that is retried would make a second customer.
   */
  public RetryPolicy retryIdempotentWrites() {
    return new RetryPolicy(maxAttempts, baseDelay, maxDelay, maxRetryAfter, true);
  }
}
