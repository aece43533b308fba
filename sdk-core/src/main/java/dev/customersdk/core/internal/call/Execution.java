package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.call.Timing.Deadline;
import dev.customersdk.core.internal.transport.CallEvents;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call, attempt after attempt: a driver asks it for the next one, tells it how
 * that ended, and hears whether another follows. Attempts are begun and noted by one thread at a
 * time; {@link #expired} and {@link #release} may come from any.
 */
final class Execution implements AutoCloseable {

  private final HttpEngine engine;
  private final Deadline deadline;
  private final CallEvents events;
  private final AttemptPreparation preparation;
  private final RetryState retries;
  private final History history;
  private final RateLimitGate gate;
  private final @Nullable PartialFile file;
  private final boolean resumes;

  Execution(HttpEngine engine, RequestSpec<?> spec, RequestOptions options, boolean resumes) {
    this.resumes = resumes;
    this.engine = engine;
    this.deadline = Deadline.after(engine.settings().timeout(options), engine.timing());
    this.events = new CallEvents(engine.settings().baseUrl());
    CallRequest request = new CallRequest(engine.settings(), spec, options, events);
    this.retries =
        new RetryState(engine, spec, engine.settings().retryPolicy(options), request, deadline);
    this.history = new History(engine.settings(), spec, engine.timing());
    this.gate = new RateLimitGate(engine.limit(request.credentials()), engine.timing(), deadline);
    this.preparation = new AttemptPreparation(engine, deadline, events, request, history, gate);
    this.file = spec.reader() instanceof Download to ? new PartialFile(to.target()) : null;
  }

  void requireOpen() {
    if (!resumes) {
      engine.requireOpen();
    }
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

  /** The way of the next attempt. */
  AttemptPreparation preparation() {
    return preparation;
  }

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

  /** OkHttp is done with the call: nobody has to watch over it any more. */
  void release(Call call) {
    engine.transport().ended(call);
  }

  /** Notes how the attempt ended. */
  void ended(AttemptResult result) {
    if (result instanceof AttemptResult.Failed failed && failed.reason() == Reason.DEADLINE) {
      engine.transport().expired(events);
    }
    gate.ended(result);
    history.attemptEnds(result);
  }

  /** The last response came on a connection that should not carry another one. */
  void distrustConnection() {
    engine.transport().distrust(events);
  }

  /** Nanoseconds until the attempt after this one, or {@link RetryDecision#STOP}. */
  long nextDelay(AttemptResult result) {
    long delay = retries.nextDelay(result);
    history.waits(delay > 0);
    if (retries.budgetUsedUp()) {
      history.budgetUsedUp();
    }
    if (delay != RetryDecision.STOP && result instanceof AttemptResult.Responded responded) {
      responded.response().recycle();
    }
    return delay;
  }

  /** Completes when the next attempt may begin, at once when the client is closed. */
  CompletableFuture<Void> pause(long nanos) {
    CompletableFuture<Void> alarm = engine.timing().later(nanos);
    if (engine.isClosed()) {
      alarm.complete(null);
    }
    return alarm;
  }

  /** The same, blocking the thread. */
  void sleep(long nanos) throws InterruptedException {
    engine.timing().sleep(nanos, engine::isClosed);
  }

  /** The attempt that was decided on is not made: nobody waits for it. */
  void retryAbandoned() {
    retries.abandoned();
  }

  /** Whether something is left behind unless this is closed. */
  boolean isDownload() {
    return file != null;
  }

  /** Nobody waits any more: what was not made the caller's is deleted. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
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
