package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.CallEvents;
import dev.customersdk.core.time.Timing;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call, attempt after attempt: a driver asks it for the next one, tells it how
 * that ended, and hears whether another follows. Attempts are begun and noted by one thread at a
 * time; {@link AttemptResults#expired} and {@link #release} may come from any.
 */
final class Execution implements AutoCloseable {

  private final HttpEngine engine;
  private final Deadline deadline;
  private final CallEvents events;
  private final AttemptPreparation preparation;
  private final RetryState retries;
  private final History history;
  private final @Nullable RateLimitGate gate;
  private final boolean usesFiles;
  private AttemptResult.@Nullable Responded retried;
  private final @Nullable PartialFile file;
  private final boolean resumes;

  Execution(HttpEngine engine, RequestSpec<?> spec, RequestOptions options, boolean resumes) {
    this.resumes = resumes;
    this.engine = engine;
    this.deadline = Deadline.after(engine.settings().timeout(options), engine.timing());
    this.events = new CallEvents(engine.settings().baseUrl(), engine.settings().maxWireBytes());
    CallRequest request = new CallRequest(engine, spec, options, events);
    this.retries =
        new RetryState(engine, spec, engine.settings().retryPolicy(options), request, deadline);
    this.history = new History(engine.settings(), spec, engine.timing());
    this.gate = RateLimitGate.of(engine, request.credentials(), deadline);
    this.usesFiles = spec.usesFiles();
    this.preparation = new AttemptPreparation(engine, deadline, events, request, history, gate);
    this.file = spec.reader() instanceof Download to ? new PartialFile(to.target()) : null;
  }

  /** The call begins, unless the client is closed. */
  void begin() {
    if (!resumes) {
      engine.requireOpen();
    }
    history.callBegins();
    engine.timing().begins();
  }

  HttpEngine engine() {
    return engine;
  }

  /** What OkHttp reports of the current attempt. */
  CallEvents events() {
    return events;
  }

  /** Where the body of what was asked for goes; null when it goes into memory. */
  @Nullable PartialFile file() {
    return file;
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

  /** OkHttp is done with the call: nobody has to watch over it any more. */
  void release(Call call) {
    engine.transport().ended(call);
    engine.timing().released(call);
  }

  /** Notes how the attempt ended. */
  void ended(AttemptResult result) {
    if (result instanceof AttemptResult.Failed failed && failed.reason() == Reason.DEADLINE) {
      engine.transport().expired(events);
    }
    if (gate != null) {
      gate.ended(result);
    }
    if (neverTried(result)) {
      retries.abandoned();
    }
    history.attemptEnds(result);
    if (retried != null && !isRateLimited(result)) {
      retried.response().recycle();
      retried = null;
    }
  }

  /** Whether it was given up here, rather than failed on its way. */
  private static boolean neverTried(AttemptResult result) {
    return result instanceof AttemptResult.Failed failed
        && failed.outcome() == Outcome.NOT_SENT
        && switch (failed.reason()) {
          case RATE_LIMIT, INTERRUPTED, CANCELLED -> true;
          default -> false;
        };
  }

  /**
   * What the call ends with: this result, or the response that was to be retried, if only the
   * client's own rate limit was against that.
   */
  AttemptResult end(AttemptResult result) {
    AttemptResult.Responded before = retried;
    return before != null && isRateLimited(result) ? before : result;
  }

  private static boolean isRateLimited(AttemptResult result) {
    return result instanceof AttemptResult.Failed failed && failed.reason() == Reason.RATE_LIMIT;
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
      if (gate == null) {
        responded.response().recycle();
      } else {
        retried = responded;
      }
    }
    return delay;
  }

  /** Completes when the next attempt may begin, at once when the client is closed. */
  CompletableFuture<Void> pause(long nanos) {
    CompletableFuture<Void> delay = engine.timing().delay(nanos);
    if (engine.isClosed()) {
      delay.complete(null);
    }
    return delay;
  }

  /** The same, blocking the thread. */
  void sleep(long nanos) throws InterruptedException {
    engine.timing().sleep(nanos, engine::isClosed);
  }

  /** The attempt that was decided on is not made: nobody waits for it. */
  void retryAbandoned() {
    retries.abandoned();
  }

  /** Whether files of the caller's are read or written. */
  boolean usesFiles() {
    return usesFiles;
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
}
