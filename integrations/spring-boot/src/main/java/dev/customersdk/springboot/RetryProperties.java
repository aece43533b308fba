package dev.customersdk.springboot;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How often and how patiently calls are tried again. */
public class RetryProperties {

  /** For Spring. */
  public RetryProperties() {}

  /** How many times a request is sent at most, the first one included; 3 unless set. */
  private @Nullable Integer maxAttempts;

  /** Upper bound of the first delay, which doubles with every attempt; 500ms unless set. */
  private @Nullable Duration baseDelay;

  /** Upper bound of every delay that the vendor did not ask for; 8s unless set. */
  private @Nullable Duration maxDelay;

  /**
   * Longest Retry-After that is waited for; a vendor that asks for more ends the call. No bound but
   * the call's timeout unless set.
   */
  private @Nullable Duration maxRetryAfter;

  /** Whether updates and deletes are retried after an unclear attempt; they are not unless set. */
  private @Nullable Boolean idempotentWrites;

  /** How many retries may be without a healthy response at once; 20 unless set. */
  private @Nullable Integer budget;

  /** {@return how many times a request is sent at most} */
  public @Nullable Integer getMaxAttempts() {
    return maxAttempts;
  }

  /**
   * Sets how many times a request is sent at most.
   *
   * @param maxAttempts the number of attempts, the first included
   */
  public void setMaxAttempts(@Nullable Integer maxAttempts) {
    this.maxAttempts = maxAttempts;
  }

  /** {@return the upper bound of the first delay} */
  public @Nullable Duration getBaseDelay() {
    return baseDelay;
  }

  /**
   * Sets the upper bound of the first delay.
   *
   * @param baseDelay the delay before the first retry
   */
  public void setBaseDelay(@Nullable Duration baseDelay) {
    this.baseDelay = baseDelay;
  }

  /** {@return the upper bound of every delay that the vendor did not ask for} */
  public @Nullable Duration getMaxDelay() {
    return maxDelay;
  }

  /**
   * Sets the upper bound of every delay that the vendor did not ask for.
   *
   * @param maxDelay the longest delay of our own
   */
  public void setMaxDelay(@Nullable Duration maxDelay) {
    this.maxDelay = maxDelay;
  }

  /** {@return the longest {@code Retry-After} that is waited for} */
  public @Nullable Duration getMaxRetryAfter() {
    return maxRetryAfter;
  }

  /**
   * Sets the longest {@code Retry-After} that is waited for.
   *
   * @param maxRetryAfter the longest delay that the vendor may ask for
   */
  public void setMaxRetryAfter(@Nullable Duration maxRetryAfter) {
    this.maxRetryAfter = maxRetryAfter;
  }

  /** {@return whether updates and deletes are retried after an unclear attempt} */
  public @Nullable Boolean getIdempotentWrites() {
    return idempotentWrites;
  }

  /**
   * Sets whether updates and deletes are retried after an unclear attempt.
   *
   * @param idempotentWrites whether they are repeated
   */
  public void setIdempotentWrites(@Nullable Boolean idempotentWrites) {
    this.idempotentWrites = idempotentWrites;
  }

  /** {@return how many retries may be without a healthy response at once} */
  public @Nullable Integer getBudget() {
    return budget;
  }

  /**
   * Sets how many retries may be without a healthy response at once.
   *
   * @param budget the number of retries
   */
  public void setBudget(@Nullable Integer budget) {
    this.budget = budget;
  }
}
