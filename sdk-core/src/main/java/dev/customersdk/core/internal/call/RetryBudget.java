package dev.customersdk.core.internal.call;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A client's allowance of retries, so that an outage is not made worse by it. Thread-safe.
 *
 * <p>Starts full. A retry costs 5 tokens, and gets them back if it leads to a healthy answer; any
 * other healthy answer gives 1 back. A vendor that is down sees no more retries than were allowed
 * at first, however many calls are made.
 */
final class RetryBudget {

  private static final int COST = 5;

  private final int retries;
  private final AtomicLong tokens;

  /** Allows so many retries that have not led to a healthy answer. */
  RetryBudget(int retries) {
    this.retries = retries;
    this.tokens = new AtomicLong(full());
  }

  /** A full one of the same size. */
  RetryBudget another() {
    return new RetryBudget(retries);
  }

  /** Pays for one retry; false when the allowance is used up. */
  boolean payForRetry() {
    return tokens.getAndUpdate(left -> left < COST ? left : left - COST) >= COST;
  }

  /** A retry that was paid for led to a healthy answer. */
  void retrySucceeded() {
    giveBack(COST);
  }

  /** An answer was healthy without a retry that was paid for. */
  void succeeded() {
    giveBack(1);
  }

  private void giveBack(int returned) {
    if (tokens.get() < full()) {
      tokens.updateAndGet(left -> Math.min(full(), left + returned));
    }
  }

  private long full() {
    return (long) COST * retries;
  }
}
