package dev.customersdk.core;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of a run. Its result comes to the others, once, whatever is thrown on the way. */
record BulkCall<I, T extends @Nullable Object>(long index, I input, EndedCalls<I, T> ended) {

  void begin(Function<? super I, ? extends ApiCall<T>> function, @Nullable Executor executor) {
    ApiCall<T> call;
    try {
      call = Null.refused("call", function.apply(input));
      if (executor != null) {
        executor.execute(() -> run(call));
        return;
      }
    } catch (RuntimeException e) {
      ended.add(BulkResult.failed(index, input, e, Outcome.NOT_SENT));
      return;
    }
    start(call);
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
    } catch (RuntimeException e) { // a client that is closed, or a call that is no client's
      fail(e);
    }
  }

  private void run(ApiCall<T> call) {
    T value;
    try {
      value = call.execute();
    } catch (Throwable e) {
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
    RuntimeException unchecked =
        thrown instanceof RuntimeException e ? e : new CompletionException(thrown);
    Outcome outcome = thrown instanceof SdkException e ? e.outcome() : Outcome.UNKNOWN;
    ended.add(BulkResult.failed(index, input, unchecked, outcome));
  }
}
