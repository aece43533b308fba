package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.client.Core;
import java.io.IOException;
import java.util.function.Function;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Attempts, and waits between them, on the caller's thread. */
final class BlockingDriver {

  private BlockingDriver() {}

  /** What the reader makes of the last attempt. */
  static <R extends @Nullable Object> R run(
      Execution execution, Function<AttemptResult, R> reader) {
    execution.begin();
    try {
      R value = reader.apply(lastAttempt(execution));
      execution.history().callEnds(null);
      return value;
    } catch (Throwable failure) { // Kotlin code throws checked exceptions without declaring them
      execution.history().callEnds(failure);
      throw failure;
    } finally {
      execution.timing().ends();
    }
  }

  private static AttemptResult lastAttempt(Execution execution) {
    while (true) {
      AttemptResult result = attempt(execution);
      execution.ended(result);
      long delay = execution.nextDelay(result);
      if (delay == RetryDecision.STOP) {
        return execution.end(result);
      }
      sleep(execution, delay);
    }
  }

  private static AttemptResult attempt(Execution execution) {
    Call call = null;
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new NotSentException(Reason.INTERRUPTED, null);
      }
      call = execution.preparation().call();
      return explained(AttemptResults.responded(execution, call.execute()));
    } catch (Exception e) { // OkHttp lets InterruptedException out without declaring it
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return explained(AttemptResults.failed(execution, e));
    } catch (Error e) {
      return explained(AttemptResults.failed(execution, new IOException(e)));
    } finally {
      if (call != null) {
        execution.release(call);
      }
    }
  }

  /** An interrupt explains every failure; a whole response stands. */
  private static AttemptResult explained(AttemptResult result) {
    return result instanceof AttemptResult.Failed failed && Thread.currentThread().isInterrupted()
        ? failed.interrupted()
        : result;
  }

  private static void sleep(Execution execution, long nanos) {
    try {
      if (nanos > 0) {
        execution.sleep(nanos);
      }
    } catch (InterruptedException e) {
      execution.retryAbandoned();
      Thread.currentThread().interrupt();
      throw Core.ACCESS.failure(Reason.INTERRUPTED, execution.history().trace(), e);
    }
  }
}
