package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an asynchronous attempt: its turn, the secret, the call. One at a time is under way;
 * the same object makes the next.
 */
final class AsyncAttempt implements Callback {

  private final Execution execution;
  private final AttemptPreparation preparation;
  private final CallFuture<?> future;
  private final Completion<?> completion;
  private final AsyncPause pause;
  private final Consumer<AttemptResult> settle;
  private volatile @Nullable Call call;
  private volatile @Nullable CompletableFuture<Headers> secret;

  /**
   * The attempts of an execution.
   *
   * @param settle hears how an attempt ended, perhaps more than once
   */
  AsyncAttempt(
      Execution execution,
      Completion<?> completion,
      AsyncPause pause,
      Consumer<AttemptResult> settle) {
    this.execution = execution;
    this.preparation = execution.preparation();
    this.future = completion.future();
    this.completion = completion;
    this.pause = pause;
    this.settle = settle;
  }

  void begin() {
    step(
        () -> {
          preparation.requireReady();
          askForTurn();
        });
  }

  /** Neither the caller nor the timer of all calls is there for a limit that takes its time. */
  private void askForTurn() throws NotSentException {
    if (preparation.mayBlock()) {
      execution.threads().execute(() -> completion.guarded(() -> step(this::goOnAtItsTurn)));
    } else {
      goOnAtItsTurn();
    }
  }

  private void goOnAtItsTurn() throws NotSentException {
    long delay = preparation.rateLimitDelay();
    if (delay > 0) {
      pause.then(delay, () -> step(this::goOnAfterWait), this::abandoned);
    } else {
      authorize();
    }
  }

  private void goOnAfterWait() throws NotSentException {
    preparation.waited();
    askForTurn();
  }

  private void abandoned() {
    settle.accept(AttemptResults.failed(execution, new NotSentException(Reason.CANCELLED, null)));
  }

  private void authorize() throws NotSentException {
    CallSecret mayChange = preparation.secret();
    if (mayChange == null) {
      send(preparation.prepared(null));
      return;
    }
    CompletableFuture<Headers> asked = mayChange.later();
    secret = asked;
    var unused =
        asked.whenComplete(
            (it, failure) -> completion.guarded(() -> step(() -> send(it, failure))));
    if (future.isDone()) {
      asked.cancel(false);
    }
  }

  private void send(@Nullable Headers given, @Nullable Throwable failure) throws NotSentException {
    if (given == null) {
      throw new NotSentException(future.isDone() ? Reason.CANCELLED : Reason.CREDENTIALS, failure);
    }
    send(preparation.prepared(given));
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
      result = AttemptResults.responded(execution, response);
    } catch (RuntimeException e) {
      result = AttemptResults.failed(execution, e);
    } catch (Error e) {
      result = AttemptResults.failed(execution, new IOException(e));
    }
    ended(responded, result);
  }

  @Override
  public void onFailure(Call failed, IOException failure) {
    ended(failed, AttemptResults.failed(execution, failure));
  }

  /** OkHttp is done with the call, which may have been settled long before. */
  private void ended(Call done, AttemptResult result) {
    execution.release(done);
    completion.guarded(() -> settle.accept(result));
  }

  /** Ends the call, if one was made. */
  void cancelCall() {
    Call current = call;
    if (current != null) {
      current.cancel();
    }
  }

  /** Nobody waits for the secret any more; a supplier may take its time to hear that. */
  void cancelSecret() {
    CompletableFuture<Headers> asked = secret;
    if (asked != null && !asked.isDone()) {
      execution.threads().execute(() -> asked.cancel(false));
    }
  }

  private void step(Step step) {
    try {
      step.take();
    } catch (NotSentException | RuntimeException e) {
      settle.accept(AttemptResults.failed(execution, e));
    } catch (Error e) {
      settle.accept(AttemptResults.failed(execution, new IOException(e)));
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws NotSentException;
  }
}
