package dev.customersdk.core.internal.call;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.call.AttemptResult.Responded;

/**
 * Whether an execution goes on: the decision, what is allowed once, and what has to be paid for.
 */
final class RetryState {

  private final HttpEngine engine;
  private final RequestSpec<?> spec;
  private final RetryPolicy policy;
  private final CallRequest request;
  private final Deadline deadline;
  private final RetryBudget budget;
  private int countedAttempts;
  private boolean staleConnectionForgiven;
  private boolean credentialsRefreshed;
  private int paid;
  private boolean lastRetryPaid;
  private boolean budgetUsedUp;

  RetryState(
      HttpEngine engine,
      RequestSpec<?> spec,
      RetryPolicy policy,
      CallRequest request,
      Deadline deadline) {
    this.engine = engine;
    this.spec = spec;
    this.policy = policy;
    this.request = request;
    this.deadline = deadline;
    this.budget = engine.budgets().of(request.credentials());
  }

  /** Nanoseconds until the next attempt, or {@link RetryDecision#STOP}. */
  long nextDelay(AttemptResult result) {
    refillBudget(result);
    if (engine.isClosed()) {
      return RetryDecision.STOP;
    }
    if (mayForgive(result)) {
      staleConnectionForgiven = true;
      return 0;
    }
    countedAttempts++;
    boolean refreshes = mayRefreshCredentials(result);
    long delay = refreshes ? 0 : decision(result);
    if (delay == RetryDecision.STOP || !isAfforded(result, refreshes)) {
      return RetryDecision.STOP;
    }
    credentialsRefreshed |= refreshes;
    return delay;
  }

  /** A secret that others renew already costs nothing. */
  private boolean isAfforded(AttemptResult result, boolean refreshes) {
    lastRetryPaid = false;
    CallSecret secret = request.secret();
    if (refreshes && secret != null) {
      return secret.mayRenew(this::pay);
    }
    return RetryDecision.isPaced(result) || pay();
  }

  private boolean pay() {
    if (!budget.payForRetry()) {
      budgetUsedUp = true;
      return false;
    }
    lastRetryPaid = true;
    paid++;
    return true;
  }

  /** The last decision is not carried out, so that what it cost is given back. */
  void abandoned() {
    if (lastRetryPaid) {
      lastRetryPaid = false;
      paid--;
      budget.retriesSucceeded(1);
    }
  }

  /** Whether a retry that would have been right was not made, for want of budget. */
  boolean budgetUsedUp() {
    return budgetUsedUp;
  }

  private long decision(AttemptResult result) {
    return RetryDecision.nextDelay(
        policy, spec, countedAttempts, result, deadline.timeLeft(), engine.timing().jitter());
  }

  /** A key that may still be refreshed gives nothing back: otherwise expired keys were free. */
  private void refillBudget(AttemptResult result) {
    if (!RetryDecision.isHealthy(result)
        || (isUnauthenticated(result) && request.secret() != null)) {
      return;
    }
    if (paid > 0) {
      budget.retriesSucceeded(paid);
      paid = 0;
    } else {
      budget.succeeded();
    }
  }

  private boolean mayForgive(AttemptResult result) {
    return !staleConnectionForgiven
        && spec.read()
        && result instanceof AttemptResult.Failed failed
        && failed.staleConnection();
  }

  private boolean mayRefreshCredentials(AttemptResult result) {
    return !credentialsRefreshed
        && request.secret() != null
        && isUnauthenticated(result)
        && countedAttempts < policy.maxAttempts();
  }

  private static boolean isUnauthenticated(AttemptResult result) {
    return result instanceof Responded responded && responded.response().status() == 401;
  }
}
