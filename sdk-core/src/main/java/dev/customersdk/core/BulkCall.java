package dev.customersdk.core;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of a run. Its result comes to the others, once, whatever is thrown on the way. */
final class BulkCall<I, T extends @Nullable Object> {

  private final long index;
  private final I input;
  private final EndedCalls<I, T> ended;
  private final BooleanSupplier stopped;

  /** Only who claims the call may send it, or say that it was not sent. */
  private final AtomicBoolean claimed = new AtomicBoolean();

  BulkCall(long index, I input, EndedCalls<I, T> ended, BooleanSupplier stopped) {
    this.index = index;
    this.input = input;
    this.ended = ended;
    this.stopped = stopped;
  }

  void begin(Function<? super I, ? extends ApiCall<T>> function, @Nullable Executor executor) {
    try {
      ApiCall<T> call = Null.refused("call", function.apply(input));
      if (executor == null) {
        claimed.set(true);
        start(call);
      } else {
        executor.execute(() -> run(call));
      }
    } catch (Throwable e) { // errors, and what Kotlin code throws without declaring it
      revoke(unchecked(e));
    }
  }

  /** Ends the call as not sent, unless it was sent or has ended. */
  void revoke(RuntimeException reason) {
    if (claimed.compareAndSet(false, true)) {
      ended.add(BulkResult.failed(index, input, reason, Outcome.NOT_SENT));
    }
  }

  /** The same, after a stop of the run. */
  void revoke() {
    revoke(new CancellationException("not sent: the run was stopped"));
  }

  private void start(ApiCall<T> call) {
    try {
      var unused =
          call.executeAsync()
              .whenComplete(
                  (value, failure) -> {
                    if (failure == null) {
                      succeed(value);
                    } else {
                      fail(failure);
                    }
                  });
    } catch (Throwable e) { // a call that is no client's
      fail(e);
    }
  }

  private void run(ApiCall<T> call) {
    if (stopped.getAsBoolean()) {
      revoke();
    }
    if (!claimed.compareAndSet(false, true)) {
      return;
    }
    T value;
    try {
      value = call.execute();
    } catch (Throwable e) { // it is this input's failure, whatever it is
      fail(e);
      return;
    }
    succeed(value);
  }

  private void succeed(T value) {
    ended.add(BulkResult.succeeded(index, input, value));
  }

  private void fail(Throwable failure) {
    Throwable thrown =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    ended.add(BulkResult.failed(index, input, unchecked(thrown), outcome(thrown)));
  }

  private static Outcome outcome(Throwable thrown) {
    if (thrown instanceof SdkException e) {
      return e.outcome();
    }
    return ClosedClient.isReasonOf(thrown) ? Outcome.NOT_SENT : Outcome.UNKNOWN;
  }

  /** What can be thrown without being declared: the failure itself, or around it. */
  static RuntimeException unchecked(Throwable thrown) {
    return thrown instanceof RuntimeException e ? e : new CompletionException(thrown);
  }
}
