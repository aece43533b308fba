package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.call.Timing.Deadline;
import dev.customersdk.core.internal.transport.CallEvents;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes results of what becomes of the attempts of an execution.
 *
 * @param file where the body of what was asked for goes; null when it goes into memory
 */
record AttemptResults(
    HttpEngine engine,
    Deadline deadline,
    CallEvents events,
    AttemptPreparation preparation,
    @Nullable PartialFile file) {

  /** A response came; reads its body. */
  AttemptResult responded(Response response) {
    BufferedResponse read =
        BufferedResponse.read(response, engine.settings().maxResponseBytes(), file);
    if (read.isSuccess() && read.broken() != null) {
      read.recycle();
      return AttemptResult.Failed.brokenOff(reason(read.broken(), true), read);
    }
    return new AttemptResult.Responded(
        read, read.isSuccess() ? Optional.empty() : read.retryAfter(engine.timing().now()));
  }

  /** No response came. */
  AttemptResult failed(Exception failure) {
    return failure instanceof NotSentException notSent
        ? AttemptResult.Failed.notSent(notSent.reason(), notSent.getCause())
        : AttemptResult.Failed.withoutResponse(
            reason(failure, events.sent()), failure, events, events.sent());
  }

  /** The deadline passed, or the client was closed, while an attempt was queued or on its way. */
  AttemptResult expired() {
    boolean neverSent = events.takeExchange();
    return AttemptResult.Failed.withoutResponse(
        deadline.isOver() ? Reason.DEADLINE : Reason.CANCELLED, null, events, !neverSent);
  }

  private Reason reason(Exception failure, boolean sent) {
    if (deadline.isOver()) {
      return Reason.DEADLINE;
    }
    return engine.isClosed() || preparation.isCancelled()
        ? Reason.CANCELLED
        : FailureClassifier.reason(failure, sent);
  }
}
