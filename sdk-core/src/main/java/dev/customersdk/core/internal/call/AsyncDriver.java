package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
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
  private final CallFuture<R> future;
  private final Completion<R> completion;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile @Nullable Call call;
  private volatile @Nullable CompletableFuture<Headers> secret;
  private volatile @Nullable CompletableFuture<Void> delay;

  private AsyncDriver(Execution execution, BiFunction<AttemptResult, History, R> reader) {
    this.execution = execution;
    this.future = new CallFuture<>();
    this.completion = new Completion<>(future, execution, reader);
  }

  /** What the reader makes of the last attempt; every failure arrives through the future. */
  static <R extends @Nullable Object> CompletableFuture<R> run(
      Execution execution, BiFunction<AttemptResult, History, R> reader) {
    AsyncDriver<R> driver = new AsyncDriver<>(execution, reader);
    driver.completion.guarded(driver::start);
    return driver.future;
  }

  private void start() {
    execution.requireOpen();
    CompletableFuture<Void> deadline = execution.timing().later(execution.deadline().timeLeft());
    var unused = deadline.thenRun(() -> completion.guarded(this::expire));
    var unusedToo =
        future.whenComplete(
            (value, failure) -> {
              deadline.cancel(false);
              abort();
            });
    attempt();
  }

  private void attempt() {
    if (future.isDone()) {
      return;
    }
    underWay.set(true);
    try {
      execution.begin();
      if (execution.asksSupplier()) {
        CompletableFuture<Headers> asked = execution.secret();
        secret = asked;
        var unused =
            asked.whenComplete((it, failure) -> completion.guarded(() -> send(it, failure)));
        if (future.isDone()) {
          asked.cancel(false);
        }
      } else {
        send(execution.prepared(null));
      }
    } catch (NotSentException | RuntimeException e) {
      settle(execution.failed(e));
    }
  }

  private void send(@Nullable Headers given, @Nullable Throwable failure) {
    try {
      if (given == null) {
        throw new NotSentException(Reason.CREDENTIALS, failure);
      }
      send(execution.prepared(given));
    } catch (NotSentException | RuntimeException e) {
      settle(execution.failed(e));
    }
  }

  /** Looks at the time again once the call can be seen and cancelled by whoever ends it. */
  private void send(Call next) throws NotSentException {
    call = next;
    boolean handedOver = false;
    try {
      if (future.isDone()) {
        throw new NotSentException(Reason.CANCELLED, null);
      }
      if (execution.deadline().isOver()) {
        throw new NotSentException(Reason.DEADLINE, null);
      }
      next.enqueue(this);
      handedOver = true;
    } finally {
      if (!handedOver) {
        execution.release(next);
      }
    }
  }

  @Override
  public void onResponse(Call responded, Response response) {
    AttemptResult result;
    try {
      result = execution.responded(response);
    } catch (RuntimeException e) {
      result = execution.failed(e);
    } catch (Error e) {
      result = execution.failed(new IOException(e));
    }
    ended(responded, result);
  }

  @Override
  public void onFailure(Call failed, IOException failure) {
    ended(failed, execution.failed(failure));
  }

  /** OkHttp is done with the call, which may have been settled long before. */
  private void ended(Call done, AttemptResult result) {
    execution.release(done);
    completion.guarded(() -> settle(result));
  }

  private void expire() {
    Call current = call;
    if (current != null) {
      current.cancel();
    }
    CompletableFuture<Void> grace = execution.timing().later(GRACE_NANOS);
    var unused = grace.thenRun(() -> completion.guarded(() -> settle(execution.expired())));
  }

  private void settle(AttemptResult result) {
    if (!underWay.compareAndSet(true, false)) {
      return;
    }
    execution.ended(result);
    if (!future.isDone()) {
      goOn(result, execution.nextDelay(result));
    }
  }

  private void goOn(AttemptResult result, long nanos) {
    if (nanos == RetryDecision.STOP) {
      completion.complete(result);
    } else if (nanos == 0) {
      attempt();
    } else {
      CompletableFuture<Void> timer = execution.pause(nanos);
      var unused = timer.thenRun(() -> completion.guarded(this::attempt));
      delay = timer;
      if (future.isDone()) {
        timer.cancel(false);
      }
    }
  }

  private void abort() {
    Call current = call;
    if (underWay.get() && current != null) {
      current.cancel();
    }
    CompletableFuture<Headers> asked = secret;
    if (asked != null && !asked.isDone()) {
      execution.threads().execute(() -> asked.cancel(false));
    }
    CompletableFuture<Void> timer = delay;
    if (timer != null && timer.cancel(false)) {
      execution.retryAbandoned();
    }
  }
}
