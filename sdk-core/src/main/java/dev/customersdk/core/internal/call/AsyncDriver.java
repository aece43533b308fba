package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Attempts on OkHttp's threads, and waits between them on none.
 *
 * <p>An attempt is settled once: by OkHttp, or by the deadline, which does not wait for a call that
 * is still queued. Whatever completes the future ends everything that is under way.
 */
final class AsyncDriver<R extends @Nullable Object> implements Callback {

  /** For OkHttp to hand over what it has of a cancelled call; a queued one has nothing. */
  private static final long GRACE_NANOS = 50_000_000;

  private final Execution execution;
  private final BiFunction<AttemptResult, History, R> reader;
  private final CallFuture<R> future = new CallFuture<>();
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile @Nullable Call call;
  private volatile @Nullable CompletableFuture<Void> delay;

  private AsyncDriver(Execution execution, BiFunction<AttemptResult, History, R> reader) {
    this.execution = execution;
    this.reader = reader;
  }

  /** What the reader makes of the last attempt; every failure arrives through the future. */
  static <R extends @Nullable Object> CompletableFuture<R> run(
      Execution execution, BiFunction<AttemptResult, History, R> reader) {
    AsyncDriver<R> driver = new AsyncDriver<>(execution, reader);
    try {
      execution.requireOpen();
      driver.start();
    } catch (RuntimeException | Error e) {
      driver.future.completeExceptionally(e);
    }
    return driver.future;
  }

  private void start() {
    CompletableFuture<Void> deadline = execution.timing().later(execution.deadline().timeLeft());
    var unused = deadline.thenRunAsync(this::expire, this::onOurThreads);
    var unusedToo =
        future.whenComplete(
            (value, failure) -> {
              deadline.cancel(false);
              abort();
            });
    if (execution.asksSupplier()) {
      onOurThreads(this::attempt);
    } else {
      attempt();
    }
  }

  private void attempt() {
    if (future.isDone()) {
      return;
    }
    underWay.set(true);
    try {
      Call next = execution.nextAttempt();
      call = next;
      if (future.isDone() || !underWay.get()) {
        next.cancel();
      }
      next.enqueue(this);
    } catch (NotSentException e) {
      settle(execution.failed(e));
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
    }
  }

  @Override
  public void onResponse(Call responded, Response response) {
    AttemptResult result;
    try {
      result = execution.responded(response);
    } catch (RuntimeException e) {
      result = execution.failed(e);
    }
    settle(result);
  }

  @Override
  public void onFailure(Call failed, IOException failure) {
    settle(execution.failed(failure));
  }

  private void expire() {
    Call current = call;
    if (current != null) {
      current.cancel();
    }
    CompletableFuture<Void> grace = execution.timing().later(GRACE_NANOS);
    var unused = grace.thenRunAsync(() -> settle(execution.expired()), this::onOurThreads);
  }

  private void settle(AttemptResult result) {
    if (future.isDone() || !underWay.compareAndSet(true, false)) {
      return;
    }
    try {
      goOn(result, execution.nextDelay(result));
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e); // whatever went wrong, the future must not be left hanging
    }
  }

  private void goOn(AttemptResult result, long nanos) {
    if (nanos == RetryDecision.STOP) {
      complete(result);
    } else if (nanos == 0) {
      attempt();
    } else {
      CompletableFuture<Void> timer = execution.timing().later(nanos);
      var unused = timer.thenRunAsync(this::attempt, this::onOurThreads);
      delay = timer;
      if (future.isDone()) {
        timer.cancel(false);
      }
    }
  }

  private void complete(AttemptResult last) {
    Runnable completion;
    try {
      R value = reader.apply(last, execution.history());
      completion = () -> future.complete(value);
    } catch (RuntimeException | Error failure) {
      completion = () -> future.completeExceptionally(failure);
    }
    try {
      execution.callbacks().execute(completion);
    } catch (RuntimeException shutDown) {
      completion.run();
    }
  }

  /** Runs the task even if the client was closed meanwhile, so that no future is left hanging. */
  private void onOurThreads(Runnable task) {
    try {
      execution.threads().execute(task);
    } catch (RejectedExecutionException closed) {
      task.run();
    }
  }

  private void abort() {
    Call current = call;
    if (underWay.getAndSet(false) && current != null) {
      current.cancel();
    }
    CompletableFuture<Void> timer = delay;
    if (timer != null) {
      timer.cancel(false);
    }
  }
}
