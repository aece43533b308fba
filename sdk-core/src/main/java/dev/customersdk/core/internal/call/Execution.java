package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.call.Timing.Deadline;
import dev.customersdk.core.internal.transport.CallEvents;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One execution of a call, attempt after attempt: a driver asks it for the next one, tells it how
 * that ended, and hears whether another follows. Used by one thread at a time.
 */
final class Execution {

  private final HttpEngine engine;
  private final Deadline deadline;
  private final CallEvents events;
  private final CallRequest request;
  private final RetryState retries;
  private final History history;

  Execution(HttpEngine engine, RequestSpec<?> spec, RequestOptions options) {
    this.engine = engine;
    this.deadline = Deadline.after(engine.settings().timeout(options), engine.timing());
    this.events = new CallEvents(engine.settings().baseUrl());
    this.request = new CallRequest(engine.settings(), spec, options, events);
    this.retries =
        new RetryState(engine, spec, engine.settings().retryPolicy(options), request, deadline);
    this.history = new History(engine.settings(), spec, engine.timing());
  }

  void requireOpen() {
    engine.requireOpen();
  }

  /** Where futures complete. */
  Executor callbacks() {
    return engine.settings().callbacks();
  }

  /** Where asynchronous attempts run. */
  Executor threads() {
    return engine.transport().executor();
  }

  Timing timing() {
    return engine.timing();
  }

  Deadline deadline() {
    return deadline;
  }

  History history() {
    return history;
  }

  /** Whether starting an attempt runs code of the caller's, which may block. */
  boolean asksSupplier() {
    return request.isRefreshable();
  }

  /** The next attempt, authorised and ready to go; it gets no more time than is left. */
  Call nextAttempt() throws NotSentException {
    history.attemptStarts();
    events.reset();
    if (engine.isClosed()) {
      throw new NotSentException(Reason.CANCELLED, null);
    }
    Request ready = request.next();
    long timeLeft = deadline.timeLeft();
    if (timeLeft <= 0) {
      throw new NotSentException(Reason.DEADLINE, null);
    }
    Call call = engine.transport().client().newCall(ready);
    call.timeout().timeout(timeLeft, TimeUnit.NANOSECONDS);
    return call;
  }

  /** A response came; reads its body. */
  AttemptResult responded(Response response) {
    BufferedResponse read = BufferedResponse.read(response, engine.settings().maxResponseBytes());
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
        : AttemptResult.Failed.withoutResponse(reason(failure, events.sent()), failure, events);
  }

  /** The deadline passed while an attempt was queued or on its way. */
  AttemptResult expired() {
    return AttemptResult.Failed.withoutResponse(Reason.DEADLINE, null, events);
  }

  /** Notes the attempt; nanoseconds until the next one, or {@link RetryDecision#STOP}. */
  long nextDelay(AttemptResult result) {
    history.attemptEnds(result);
    long delay = retries.nextDelay(result);
    history.waits(delay > 0);
    if (delay != RetryDecision.STOP && result instanceof AttemptResult.Responded responded) {
      responded.response().recycle();
    }
    return delay;
  }

  private Reason reason(Exception failure, boolean sent) {
    if (deadline.isOver()) {
      return Reason.DEADLINE;
    }
    boolean closed = !sent && engine.isClosed();
    return closed || events.cancelled()
        ? Reason.CANCELLED
        : FailureClassifier.reason(failure, sent);
  }
}
