package dev.customersdk.core.internal.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client's allowance of retries, so that an outage is not made worse by it.
 *
 * <p>Starts full at 100; a retry costs 5, a success gives 1 back. A vendor that is down sees at
 * most 20 retries, however many calls are made. Thread-safe.
 */
final class RetryBudget {

  private static final int FULL = 100;
  private static final int COST = 5;

  private final AtomicInteger tokens = new AtomicInteger(FULL);

  /** Pays for one retry; false when the allowance is used up. */
  boolean payForRetry() {
    return tokens.getAndUpdate(left -> left < COST ? left : left - COST) >= COST;
  }

  /** Gives a little back. */
  void succeeded() {
    if (tokens.get() < FULL) {
      tokens.updateAndGet(left -> Math.min(FULL, left + 1));
    }
  }
}
