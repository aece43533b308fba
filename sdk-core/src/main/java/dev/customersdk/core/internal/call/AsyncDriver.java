package dev.customersdk.core.internal.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Attempts on OkHttp's threads, and waits between them on none.
 *
 * <p>An attempt is settled once: by OkHttp, or by the deadline, which does not wait for a call that
 * is still queued. Whatever completes the future ends everything that is under way.
 */
final class AsyncDriver<R extends @Nullable Object> {

  /** For OkHttp to hand over what it has of a cancelled call; a queued one has nothing. */
  private static final long GRACE_NANOS = 50_000_000;

  private final Execution execution;
  private final CallFuture<R> future;
  private final Completion<R> completion;
  private final AsyncPause pause;
  private final AsyncAttempt attempt;
  private final AtomicBoolean underWay = new AtomicBoolean();

  private AsyncDriver(Execution execution, Function<AttemptResult, R> reader) {
    this.execution = execution;
    this.future = new CallFuture<>();
    this.completion = new Completion<>(future, execution, reader);
    this.pause = new AsyncPause(completion);
    this.attempt = new AsyncAttempt(execution, completion, pause, this::settle);
  }

  /** What the reader makes of the last attempt; every failure arrives through the future. */
  static <R extends @Nullable Object> CompletableFuture<R> run(
      Execution execution, Function<AttemptResult, R> reader) {
    AsyncDriver<R> driver = new AsyncDriver<>(execution, reader);
    driver.completion.guarded(driver::start);
    return driver.future;
  }

  private void start() {
    execution.begin();
    CompletableFuture<Void> deadline = execution.timing().alarm(execution.deadline().timeLeft());
    var unused = deadline.thenRun(() -> completion.guarded(this::expire));
    var unusedToo =
        future.whenComplete(
            (value, failure) -> {
              deadline.cancel(false);
              abort();
              execution.timing().ends();
            });
    attempt();
  }

  private void attempt() {
    if (future.isDone()) {
      execution.history().callAbandoned();
    } else {
      execution.preparation().begin(); // whoever is told may take longer than there is time
      underWay.set(true);
      attempt.begin();
    }
  }

  /** Ends the attempt that is under way, whatever keeps it. */
  private void expire() {
    attempt.cancelCall();
    CompletableFuture<Void> grace = execution.timing().alarm(GRACE_NANOS);
    var unused =
        grace.thenRun(() -> completion.guarded(() -> settle(AttemptResults.expired(execution))));
  }

  private void settle(AttemptResult result) {
    if (!underWay.compareAndSet(true, false)) {
      return;
    }
    execution.ended(result);
    if (future.isDone()) {
      execution.history().callAbandoned();
    } else {
      goOn(result, execution.nextDelay(result));
    }
  }

  private void goOn(AttemptResult result, long nanos) {
    if (nanos == RetryDecision.STOP) {
      completion.complete(execution.end(result));
    } else if (nanos == 0) {
      attempt();
    } else {
      pause.then(nanos, this::attempt, this::abandoned);
    }
  }

  private void abandoned() {
    execution.retryAbandoned();
    execution.history().callAbandoned();
  }

  private void abort() {
    if (underWay.get()) {
      expire();
    }
    attempt.cancelSecret();
    pause.end();
  }
}
