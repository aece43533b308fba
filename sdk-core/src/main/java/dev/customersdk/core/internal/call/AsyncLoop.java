package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Attempts on OkHttp's threads and pauses on none.
 *
 * <p>An attempt is settled once: by OkHttp, or by the deadline, which does not wait for a call that
 * is still queued. Whatever completes the future ends everything that is under way.
 */
final class AsyncLoop<T extends @Nullable Object, R extends @Nullable Object> implements Callback {

  /** For OkHttp to hand over what it has of a cancelled call; a queued one has nothing. */
  private static final long GRACE_NANOS = 50_000_000;

  private final Execution<T> execution;
  private final Function<AttemptResult, R> reader;
  private final Function<ApiResponse<T>, R> readBackReader;
  private final CallFuture<R> future = new CallFuture<>();
  private final Executor threads;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile @Nullable Call call;
  private volatile @Nullable CompletableFuture<?> pending;

  private AsyncLoop(
      Execution<T> execution,
      Function<AttemptResult, R> reader,
      Function<ApiResponse<T>, R> readBackReader) {
    this.execution = execution;
    this.reader = reader;
    this.readBackReader = readBackReader;
    this.threads = execution.engine().transport().executor();
  }

  /** Starts; every failure arrives through the future. */
  static <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> run(
      Execution<T> execution,
      Function<AttemptResult, R> reader,
      Function<ApiResponse<T>, R> readBackReader) {
    AsyncLoop<T, R> loop = new AsyncLoop<>(execution, reader, readBackReader);
    try {
      execution.engine().requireOpen();
      loop.start();
    } catch (RuntimeException | Error e) {
      loop.future.completeExceptionally(e);
    }
    return loop.future;
  }

  private void start() {
    CompletableFuture<Void> deadline = execution.engine().timing().later(execution.timeLeft());
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
    } catch (UnsendableException e) {
      settle(execution.failed(e));
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e);
    }
  }

  @Override
  public void onResponse(Call answered, Response response) {
    AttemptResult result;
    try {
      result = execution.answered(response);
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
    CompletableFuture<Void> grace = execution.engine().timing().later(GRACE_NANOS);
    var unused = grace.thenRunAsync(() -> settle(execution.expired()), this::onOurThreads);
  }

  private void settle(AttemptResult result) {
    if (future.isDone() || !underWay.compareAndSet(true, false)) {
      return;
    }
    try {
      goOn(result, execution.judge(result));
    } catch (RuntimeException | Error e) {
      future.completeExceptionally(e); // whatever went wrong, the future must not be left hanging
    }
  }

  private void goOn(AttemptResult result, long nanos) {
    if (nanos == RetryDecision.STOP) {
      finish(result);
    } else if (nanos == 0) {
      attempt();
    } else {
      CompletableFuture<Void> pause = execution.engine().timing().later(nanos);
      var unused = pause.thenRunAsync(this::attempt, this::onOurThreads);
      await(pause);
    }
  }

  private void finish(AttemptResult last) {
    ReadBack<T> readBack = ReadBack.of(execution, last);
    if (readBack == null) {
      complete(() -> reader.apply(last));
      return;
    }
    CompletableFuture<ApiResponse<T>> reading = readBack.call().executeRawAsync();
    var unused =
        reading.whenComplete(
            (found, failure) ->
                complete(
                    () -> {
                      if (failure != null) {
                        throw readBack.unresolved(failure);
                      }
                      return readBackReader.apply(readBack.accept(found));
                    }));
    await(reading);
  }

  private void complete(Supplier<R> result) {
    Runnable completion;
    try {
      R value = result.get();
      completion = () -> future.complete(value);
    } catch (RuntimeException | Error failure) {
      completion = () -> future.completeExceptionally(failure);
    }
    try {
      execution.engine().settings().callbacks().execute(completion);
    } catch (RuntimeException shutDown) {
      completion.run();
    }
  }

  /** Runs the task even if the client was closed meanwhile, so that no future is left hanging. */
  private void onOurThreads(Runnable task) {
    try {
      threads.execute(task);
    } catch (RejectedExecutionException closed) {
      task.run();
    }
  }

  /** What is awaited ends when the future does. */
  private void await(CompletableFuture<?> awaited) {
    pending = awaited;
    if (future.isDone()) {
      awaited.cancel(false);
    }
  }

  private void abort() {
    Call current = call;
    if (underWay.getAndSet(false) && current != null) {
      current.cancel();
    }
    CompletableFuture<?> awaited = pending;
    if (awaited != null) {
      awaited.cancel(false);
    }
  }
}
