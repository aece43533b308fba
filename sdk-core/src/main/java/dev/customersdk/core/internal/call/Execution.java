package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: its request, its deadline, its history, and whether there will be
 * another attempt. Used by one thread at a time.
 */
final class Execution<T extends @Nullable Object> {

  private final HttpEngine engine;
  private final RequestSpec<T> spec;
  private final RequestOptions options;
  private final RetryPolicy policy;
  private final Credentials credentials;
  private final long deadline;
  private final Wire wire;
  private final History history;
  private @Nullable Request request;
  private int countedAttempts;
  private boolean quietPoolForgiven;
  private boolean credentialsRefreshed;

  Execution(HttpEngine engine, RequestSpec<T> spec, RequestOptions options) {
    this.engine = engine;
    this.spec = spec;
    this.options = options;
    this.policy = options.retryPolicy().orElse(engine.settings().retryPolicy());
    this.credentials = HttpCall.credentials(engine.settings(), options);
    Duration timeout = options.timeout().orElse(engine.settings().timeout());
    long start = engine.timing().nanoTime();
    this.deadline = start + Math.min(TimeUnit.NANOSECONDS.convert(timeout), Long.MAX_VALUE / 2);
    this.wire = new Wire(engine.settings().baseUrl());
    this.history = new History(engine, spec);
  }

  HttpEngine engine() {
    return engine;
  }

  RequestSpec<T> spec() {
    return spec;
  }

  RequestOptions options() {
    return options;
  }

  History history() {
    return history;
  }

  /** Whether starting an attempt runs code of the caller's, which may block. */
  boolean asksSupplier() {
    return credentials.refreshable();
  }

  long timeLeft() {
    return deadline - engine.timing().nanoTime();
  }

  /** The next attempt, authorised and ready to go; it gets no more time than is left. */
  Call nextAttempt() throws UnsendableException {
    history.attemptStarts();
    wire.reset();
    if (engine.closed().get()) {
      throw new UnsendableException(Reason.CANCELLED, null);
    }
    Request ready = authorised(written());
    long timeLeft = timeLeft();
    if (timeLeft <= 0) {
      throw new UnsendableException(Reason.DEADLINE, null);
    }
    Call call = engine.transport().client().newCall(ready);
    call.timeout().timeout(timeLeft, TimeUnit.NANOSECONDS);
    return call;
  }

  private Request written() throws UnsendableException {
    if (request == null) {
      try {
        request = RequestWriter.write(engine.settings(), spec, options, credentials, wire);
      } catch (IOException | RuntimeException e) {
        throw new UnsendableException(Reason.ENCODING, e);
      }
    }
    return request;
  }

  private Request authorised(Request request) throws UnsendableException {
    if (!credentials.refreshable()) {
      return request;
    }
    try {
      Request.Builder builder = request.newBuilder();
      credentials.applyTo(builder::header);
      return builder.build();
    } catch (RuntimeException e) {
      throw new UnsendableException(Reason.CREDENTIALS, e);
    }
  }

  /** An answer came; reads its body. */
  AttemptResult answered(Response response) {
    Answer answer = Answer.drain(response, engine.settings().maxResponseBytes());
    return AttemptResult.answered(
        answer, answer.broken() == null ? Reason.IO : reason(answer.broken(), true));
  }

  /** No answer came. */
  AttemptResult failed(Exception failure) {
    if (failure instanceof UnsendableException unsendable) {
      return AttemptResult.unsendable(unsendable.reason(), unsendable.getCause());
    }
    return AttemptResult.failed(reason(failure, wire.sent()), failure, wire);
  }

  /** The deadline passed while an attempt was queued or on its way. */
  AttemptResult expired() {
    return AttemptResult.failed(Reason.DEADLINE, null, wire);
  }

  private Reason reason(Exception failure, boolean sent) {
    if (timeLeft() <= 0) {
      return Reason.DEADLINE;
    }
    boolean closed = !sent && engine.closed().get();
    return closed || wire.cancelled() ? Reason.CANCELLED : FailureReason.of(failure, sent);
  }

  /** Notes the attempt; nanoseconds until the next one, or {@link RetryDecision#STOP}. */
  long judge(AttemptResult result) {
    history.attemptEnds(result);
    long pause = pauseAfter(result);
    if (pause == RetryDecision.STOP && result.outcome() == Outcome.PROCESSED) {
      engine.budget().succeeded();
    }
    if (pause != RetryDecision.STOP && result.answer() != null) {
      result.answer().recycle();
    }
    history.pauses(pause);
    return pause;
  }

  private long pauseAfter(AttemptResult result) {
    if (engine.closed().get()) {
      return RetryDecision.STOP;
    }
    if (result.quietPool() && spec.read() && !quietPoolForgiven) {
      quietPoolForgiven = true;
      return 0;
    }
    countedAttempts++;
    if (result.status() == 401 && mayRefreshCredentials()) {
      credentialsRefreshed = true;
      return 0;
    }
    long pause =
        RetryDecision.pause(
            policy,
            spec.repeatable().test(policy),
            countedAttempts,
            result,
            retryAfter(result).orElse(Duration.ZERO),
            timeLeft(),
            engine.timing().jitter());
    return pause == RetryDecision.STOP || engine.budget().payForRetry()
        ? pause
        : RetryDecision.STOP;
  }

  private boolean mayRefreshCredentials() {
    return credentials.refreshable()
        && !credentialsRefreshed
        && countedAttempts < policy.maxAttempts();
  }

  Optional<Duration> retryAfter(AttemptResult result) {
    return result.answer() == null
        ? Optional.empty()
        : RetryAfter.parse(result.answer().headers(), engine.timing().now());
  }
}
