package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.transport.CallEvents;
import dev.customersdk.core.internal.transport.InterceptorFailures;
import java.util.Optional;
import okhttp3.Response;

/** Makes results of what becomes of the attempts of an execution. */
final class AttemptResults {

  private AttemptResults() {}

  /** A response came; reads its body, and does not wait for the rest of one that is too large. */
  static AttemptResult responded(Execution execution, Response response) {
    HttpEngine engine = execution.engine();
    CallEvents events = execution.events();
    BufferedResponse read;
    try {
      long limit = engine.settings().maxResponseBytes();
      read = BufferedResponse.read(response, limit, execution.file(), events);
      if (read.tooLarge()) {
        engine.transport().hangUp(events);
      }
    } finally {
      InterceptorFailures.closeAll(response, events);
    }
    if (read.isSuccess() && read.broken() != null && !read.tooLarge()) {
      read.recycle();
      return AttemptResult.Failed.brokenOff(reason(execution, read.broken(), true), read);
    }
    return new AttemptResult.Responded(
        read, read.isSuccess() ? Optional.empty() : read.retryAfter(engine.timing().now()));
  }

  /** No response came. */
  static AttemptResult failed(Execution execution, Exception failure) {
    CallEvents events = execution.events();
    return failure instanceof NotSentException notSent
        ? AttemptResult.Failed.notSent(notSent.reason(), notSent.getCause())
        : AttemptResult.Failed.withoutResponse(
            reason(execution, failure, events.sent()), failure, events, events.sent());
  }

  /** The deadline passed, or the client was closed, while an attempt was queued or on its way. */
  static AttemptResult expired(Execution execution) {
    CallEvents events = execution.events();
    boolean neverSent = events.takeExchange();
    return AttemptResult.Failed.withoutResponse(
        execution.deadline().isOver() ? Reason.DEADLINE : Reason.CANCELLED,
        null,
        events,
        !neverSent);
  }

  private static Reason reason(Execution execution, Exception failure, boolean sent) {
    if (execution.deadline().isOver()) {
      return Reason.DEADLINE;
    }
    if (execution.engine().isClosed() || execution.preparation().isCancelled()) {
      return Reason.CANCELLED;
    }
    return sent && execution.events().isFlooded()
        ? Reason.TOO_LARGE
        : FailureClassifier.reason(failure, sent);
  }
}
