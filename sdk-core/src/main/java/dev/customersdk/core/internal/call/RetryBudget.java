package dev.customersdk.core.internal.call;

import java.util.concurrent.atomic.AtomicLong;

/**
 * An allowance of retries, so that an outage is not made worse by them. Thread-safe.
 *
 * <p>Starts full. A retry costs 5 tokens; a call that ends with a healthy response gets back what
 * its retries cost, or 1 if they cost nothing. A vendor that is down sees no more retries than were
 * allowed at first, however many calls are made.
 */
final class RetryBudget {

  private static final int COST = 5;

  private final int retries;
  private final AtomicLong tokens;

  /** Allows so many retries that have not led to a healthy response. */
  RetryBudget(int retries) {
    this.retries = retries;
    this.tokens = new AtomicLong(full());
  }

  /** Pays for one retry; false when the allowance is used up. */
  boolean payForRetry() {
    return tokens.getAndUpdate(left -> left < COST ? left : left - COST) >= COST;
  }

  /** Retries that were paid for led to a healthy response. */
  void retriesSucceeded(int paid) {
    giveBack(paid * COST);
  }

  /** A response was healthy without a retry that was paid for. */
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
