package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.client.Core;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Completes the future of an asynchronous call, where the client wants that done. */
record Completion<R extends @Nullable Object>(
    CallFuture<R> future, Execution execution, Function<AttemptResult, R> reader) {

  /** With what the reader makes of the last attempt. */
  void complete(AttemptResult last) {
    try {
      R value = reader.apply(last);
      finish(null, () -> future.complete(value));
    } catch (RuntimeException failure) {
      finish(failure, () -> future.completeExceptionally(failure));
    }
  }

  /** Runs a step; whatever goes wrong in it, the future is not left hanging. */
  void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      finish(e, () -> future.completeExceptionally(e));
    } catch (Throwable e) { // errors, and what Kotlin code throws without declaring it
      TransportException failure =
          Core.ACCESS.failure(Reason.SYSTEM, execution.history().trace(), e);
      finish(failure, () -> future.completeExceptionally(failure));
    }
  }

  /** Whoever waits wakes up first when a future completes, and must find nothing left behind. */
  private void finish(@Nullable Throwable failure, Runnable completion) {
    Runnable inContext = execution.history().inContext(completion);
    execution.close();
    execution.history().callEnds(failure);
    try {
      execution.engine().settings().callbacks().execute(inContext);
    } catch (Throwable cannotRun) { // whatever the executor has against it
      inContext.run();
    }
  }
}
