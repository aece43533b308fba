package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The retry budgets of a client: one for each of the credentials that its calls use, so that
 * tenants do not starve each other, whoever derives how many clients. Thread-safe.
 */
final class RetryBudgets {

  private final Credentials usual;
  private final int retries;
  private final RetryBudget ofUsual;
  private final Map<Credentials, RetryBudget> others =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Budgets of this size; the usual credentials are those of the client. */
  RetryBudgets(Credentials usual, int retries) {
    this.usual = usual;
    this.retries = retries;
    this.ofUsual = new RetryBudget(retries);
  }

  RetryBudget of(Credentials credentials) {
    return credentials == usual
        ? ofUsual
        : others.computeIfAbsent(credentials, other -> new RetryBudget(retries));
  }
}
