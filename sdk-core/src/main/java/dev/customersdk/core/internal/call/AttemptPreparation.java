package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.transport.CallEvents;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The way of each attempt of an execution to its call: begun, its turn, authorised, ready to go.
 *
 * <p>Drivers take the steps one after another; what a step throws is how the attempt ended.
 */
final class AttemptPreparation {

  private final HttpEngine engine;
  private final Deadline deadline;
  private final CallEvents events;
  private final CallRequest request;
  private final History history;
  private final @Nullable RateLimitGate gate;
  private boolean waits;
  private volatile @Nullable Call latest;

  AttemptPreparation(
      HttpEngine engine,
      Deadline deadline,
      CallEvents events,
      CallRequest request,
      History history,
      @Nullable RateLimitGate gate) {
    this.engine = engine;
    this.deadline = deadline;
    this.events = events;
    this.request = request;
    this.history = history;
    this.gate = gate;
  }

  /** The attempt begins; whoever follows the call is told. */
  void begin() {
    history.attemptStarts();
    events.reset();
    waits = false;
    if (gate != null) {
      gate.begins();
    }
  }

  /** There is time for it, and what it sends is there. */
  void requireReady() throws NotSentException {
    requireTime();
    request.requireReady();
  }

  /** Whether {@link #rateLimitDelay} may take its time. */
  boolean mayBlock() throws NotSentException {
    return gate != null && gate.mayBlock();
  }

  /** Nanoseconds that it still has to wait; none when its turn came. */
  long rateLimitDelay() throws NotSentException {
    if (gate == null) {
      return 0;
    }
    if (gate.mayBlock()) {
      waits();
    }
    long delay = gate.delayIfUndecided();
    if (delay > 0) {
      waits();
    } else if (waits) {
      waits = false;
      history.hasItsTurn();
    }
    return delay;
  }

  private void waits() {
    waits = true;
    history.waitsForTurn();
  }

  /** It has waited; no attempt takes its turn that cannot be sent. */
  void waited() throws NotSentException {
    if (gate != null) {
      gate.passed();
    }
    requireReady();
  }

  private void requireTime() throws NotSentException {
    if (engine.isClosed()) {
      throw new NotSentException(Reason.CANCELLED, null);
    }
    if (deadline.isOver()) {
      throw new NotSentException(Reason.DEADLINE, null);
    }
  }

  /** What has to be asked for; null when nothing has. */
  @Nullable CallSecret secret() {
    return request.secret();
  }

  /** Authorised and ready to go; it gets no more time than is left. */
  Call prepared(@Nullable Headers secret) throws NotSentException {
    Request ready = request.next(secret);
    long timeLeft = deadline.timeLeft();
    if (timeLeft <= 0) {
      throw new NotSentException(Reason.DEADLINE, null);
    }
    Call call = engine.transport().start(ready);
    latest = call;
    engine.timing().limit(call, timeLeft);
    return call;
  }

  /** All steps, on a thread that may be blocked. */
  Call call() throws NotSentException, InterruptedException {
    begin();
    requireReady();
    for (long delay = rateLimitDelay(); delay > 0; delay = rateLimitDelay()) {
      engine.timing().sleep(delay, engine::isClosed);
      waited();
    }
    CallSecret secret = secret();
    return prepared(secret == null ? null : secret.now(deadline));
  }

  /** Whether somebody cancelled the call that was made last. */
  boolean isCancelled() {
    Call call = latest;
    return call != null && call.isCanceled();
  }
}
