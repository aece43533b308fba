package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.call.Timing.Deadline;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether an execution goes on: the decision, what is allowed once, and what has to be paid for.
 */
final class RetryState {

  private final HttpEngine engine;
  private final RequestSpec<?> spec;
  private final RetryPolicy policy;
  private final CallRequest request;
  private final Deadline deadline;
  private int countedAttempts;
  private boolean staleConnectionForgiven;
  private boolean credentialsRefreshed;

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
  }

  /** Nanoseconds until the next attempt, or {@link RetryDecision#STOP}. */
  long nextDelay(AttemptResult result) {
    if (engine.isClosed()) {
      return stop(result);
    }
    if (mayForgive(result)) {
      staleConnectionForgiven = true;
      return 0;
    }
    countedAttempts++;
    if (mayRefreshCredentials(result)) {
      credentialsRefreshed = true;
      return 0;
    }
    long delay =
        RetryDecision.nextDelay(
            policy,
            spec.retryable().test(policy),
            countedAttempts,
            result,
            deadline.timeLeft(),
            engine.timing().jitter());
    return delay != RetryDecision.STOP && engine.budget().payForRetry() ? delay : stop(result);
  }

  private long stop(AttemptResult result) {
    if (result.outcome() == Outcome.PROCESSED) {
      engine.budget().succeeded();
    }
    return RetryDecision.STOP;
  }

  private boolean mayForgive(AttemptResult result) {
    return !staleConnectionForgiven
        && spec.read()
        && result instanceof AttemptResult.Failed failed
        && failed.staleConnection();
  }

  private boolean mayRefreshCredentials(AttemptResult result) {
    return !credentialsRefreshed
        && request.isRefreshable()
        && result instanceof AttemptResult.Responded responded
        && responded.response().status() == 401
        && countedAttempts < policy.maxAttempts();
  }

  /**
   * A client's allowance of retries, so that an outage is not made worse by it.
   *
   * <p>Starts full at 100; a retry costs 5, a success gives 1 back. A vendor that is down sees at
   * most 20 retries, however many calls are made. Thread-safe.
   */
  static final class RetryBudget {

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
}
