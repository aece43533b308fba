package dev.customersdk.core.internal.call;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.EngineAccess.Trace;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.observe.CallIds;
import dev.customersdk.core.internal.observe.CallObservers;
import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one execution, told to whoever follows it as they begin and end; otherwise one is
 * described only when somebody asks, or when it is not the last.
 */
final class History {

  private final ClientSettings settings;
  private final RequestSpec<?> spec;
  private final Timing timing;
  private final long begun;
  private @Nullable CallObservers observers;
  private @Nullable String callId;
  private List<Attempt> described = List.of();
  private @Nullable AttemptResult last;
  private long delayBefore;
  private Outcome outcome = Outcome.NOT_SENT;
  private long started;
  private long ended;
  private long heldBack;
  private boolean underWay;
  private boolean waitsForTurn;
  private boolean waited;
  private boolean budgetUsedUp;

  History(ClientSettings settings, RequestSpec<?> spec, Timing timing) {
    this.settings = settings;
    this.spec = spec;
    this.timing = timing;
    this.begun = timing.nanoTime();
    this.started = begun;
  }

  void callBegins() {
    observers = CallObservers.of(settings, spec.method(), spec.template());
  }

  /** The value was read, or not: what is told then is told before anybody waits no longer. */
  void callEnds(@Nullable Throwable failure) {
    CallObservers following = observers;
    if (following != null) {
      Duration duration = Duration.ofNanos(timing.nanoTime() - begun);
      following.callEnds(
          () -> Summary.of(following.call(), attempts(), outcome, budgetUsedUp, failure, duration));
    }
  }

  /** Nobody waits for the call any more, and nothing of it is under way. */
  void callAbandoned() {
    if (observers != null) {
      callEnds(new CancellationException());
    }
  }

  /** Work on another thread than the caller's, as whoever follows the call wants it. */
  Runnable inContext(Runnable work) {
    CallObservers following = observers;
    return following == null ? work : following.inContext(work);
  }

  void attemptStarts() {
    describeLast();
    if (observers != null) {
      observers.attemptBegins(described.size() + 1);
    }
    startsNow();
  }

  private void startsNow() {
    underWay = true;
    started = timing.nanoTime();
    heldBack = 0;
  }

  /** The attempt that started has to wait for its turn. */
  void waitsForTurn() {
    waitsForTurn = true;
  }

  /** Its turn came, or it does not wait any more. */
  void hasItsTurn() {
    waitsForTurn = false;
    long now = timing.nanoTime();
    heldBack = now - started;
    started = now;
  }

  void attemptEnds(AttemptResult result) {
    describeLast();
    if (!underWay) { // given up before its first step
      startsNow();
    } else if (waitsForTurn) {
      hasItsTurn();
    }
    underWay = false;
    delayBefore = waited ? started - heldBack - ended : 0;
    ended = timing.nanoTime();
    last = result;
    outcome = outcome.compareTo(result.outcome()) >= 0 ? outcome : result.outcome();
    if (observers != null) {
      describeLast();
      observers.attemptEnds(described.get(described.size() - 1));
    }
  }

  private void describeLast() {
    AttemptResult result = last;
    if (result == null) {
      return;
    }
    last = null;
    Attempt attempt =
        new Attempt(
            callId(),
            spec.method(),
            spec.template(),
            described.size() + 1,
            result.status(),
            result instanceof AttemptResult.Failed failed
                ? Optional.of(failed.reason())
                : Optional.empty(),
            result.outcome(),
            Duration.ofNanos(delayBefore),
            Duration.ofNanos(heldBack),
            Duration.ofNanos(ended - started),
            Optional.ofNullable(result.headers().get(settings.requestIdHeader())));
    List<Attempt> all = new ArrayList<>(described.size() + 1);
    all.addAll(described);
    all.add(attempt);
    described = all;
  }

  private String callId() {
    if (callId == null) {
      callId = observers == null ? CallIds.next() : observers.call().id();
    }
    return callId;
  }

  /** Whether the next attempt, if there is one, comes after a delay. */
  void waits(boolean waits) {
    this.waited = waits;
  }

  /** Another attempt would have been right, but there was no budget for it. */
  void budgetUsedUp() {
    this.budgetUsedUp = true;
  }

  List<Attempt> attempts() {
    describeLast();
    return described;
  }

  /** Whether the vendor may have acted on an attempt before the last one. */
  boolean hadUnclearAttempt() {
    return attempts().stream()
        .limit(Math.max(0, described.size() - 1))
        .anyMatch(attempt -> attempt.outcome().compareTo(Outcome.REJECTED) > 0);
  }

  Trace trace() {
    return trace(outcome);
  }

  /** The trace of a call about whose outcome the attempts say too much. */
  Trace trace(Outcome known) {
    return new Trace(spec.method(), spec.template(), origin(), known, attempts(), budgetUsedUp);
  }

  /** Also names the usual port, since a wrong one is what people look for. */
  private String origin() {
    HttpUrl url = settings.baseUrl();
    String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
    return url.scheme() + "://" + host + ":" + url.port();
  }
}
