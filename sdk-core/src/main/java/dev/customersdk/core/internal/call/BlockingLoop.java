package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import okhttp3.Call;

/** Attempts and pauses on the caller's thread. */
final class BlockingLoop {

  private BlockingLoop() {}

  /** How the last attempt ended. */
  static AttemptResult run(Execution<?> execution) {
    while (true) {
      AttemptResult result = attempt(execution);
      long pause = execution.judge(result);
      if (pause == RetryDecision.STOP) {
        return result;
      }
      pause(execution, pause);
    }
  }

  private static AttemptResult attempt(Execution<?> execution) {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new UnsendableException(Reason.INTERRUPTED, null);
      }
      Call call = execution.nextAttempt();
      return interruptedOr(execution.answered(call.execute()));
    } catch (Exception e) { // OkHttp lets InterruptedException out without declaring it
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return interruptedOr(execution.failed(e));
    }
  }

  /** An interrupt explains every failure; a whole answer stands. */
  private static AttemptResult interruptedOr(AttemptResult result) {
    return result.reason() != null && Thread.currentThread().isInterrupted()
        ? result.interrupted()
        : result;
  }

  private static void pause(Execution<?> execution, long nanos) {
    try {
      if (nanos > 0) {
        execution.engine().timing().sleep(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(Reason.INTERRUPTED, execution.history().trace(), e);
    }
  }
}
