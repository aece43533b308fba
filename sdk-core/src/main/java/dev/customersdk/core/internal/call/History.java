package dev.customersdk.core.internal.call;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallTrace;
import dev.customersdk.core.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The attempts of one execution, told to the client's listener as they end. */
final class History {

  private final HttpEngine engine;
  private final RequestSpec<?> spec;
  private final List<Attempt> attempts = new ArrayList<>(1);
  private Outcome outcome = Outcome.NOT_SENT;
  private long started;
  private long delayBefore;

  History(HttpEngine engine, RequestSpec<?> spec) {
    this.engine = engine;
    this.spec = spec;
    this.started = engine.timing().nanoTime();
  }

  void attemptStarts() {
    started = engine.timing().nanoTime();
  }

  void attemptEnds(AttemptResult result) {
    Answer answer = result.answer();
    String requestId =
        answer == null ? null : answer.headers().get(engine.settings().requestIdHeader());
    Attempt attempt =
        new Attempt(
            spec.method(),
            spec.template(),
            attempts.size() + 1,
            result.seenStatus() == 0 ? OptionalInt.empty() : OptionalInt.of(result.seenStatus()),
            Optional.ofNullable(result.reason()),
            result.outcome(),
            Duration.ofNanos(delayBefore),
            Duration.ofNanos(engine.timing().nanoTime() - started),
            Optional.ofNullable(requestId));
    attempts.add(attempt);
    outcome = outcome.and(result.outcome());
    tell(attempt);
  }

  void pauses(long nanos) {
    delayBefore = nanos;
  }

  List<Attempt> attempts() {
    return attempts;
  }

  /** Whether the vendor may have acted on an attempt before the last one. */
  boolean hadUnclearAttempt() {
    return attempts.stream()
        .limit(Math.max(0, attempts.size() - 1))
        .anyMatch(attempt -> attempt.outcome().compareTo(Outcome.REJECTED) > 0);
  }

  CallTrace trace() {
    return new CallTrace(spec.method(), spec.template(), outcome, attempts);
  }

  private void tell(Attempt attempt) {
    try {
      engine.settings().onAttempt().accept(attempt);
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread(); // a listener must not change how the call ends
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
