package dev.customersdk.core.internal.call;

import static java.util.Objects.requireNonNull;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The secret of an execution, where it may change: its supplier is asked for every attempt, but
 * after a 401 for all calls at once that were refused with the same secret.
 */
final class CallSecret {

  private final HttpEngine engine;
  private final Credentials credentials;
  private long askedAt;
  private @Nullable Headers used;
  private @Nullable Renewal renewal;

  CallSecret(HttpEngine engine, Credentials credentials) {
    this.engine = engine;
    this.credentials = credentials;
  }

  /** The attempt goes out with this. */
  void used(Headers secret) {
    used = secret;
  }

  /** The secret that was used was refused: whether another attempt may ask for a newer one. */
  boolean mayRenew(BooleanSupplier paid) {
    Headers refused = used;
    renewal =
        refused == null ? null : engine.secrets().renewal(credentials, refused, askedAt, paid);
    return renewal != null;
  }

  /** For the next attempt, on a thread that may be blocked. */
  Headers now(Deadline deadline) throws NotSentException, InterruptedException {
    Renewal shared = next();
    while (shared != null && !shared.claim()) {
      Headers others = awaited(shared.secret(), deadline);
      if (others != null) {
        return others;
      }
      shared = successor(shared);
    }
    return shared == null ? given() : renewed(shared);
  }

  private Headers renewed(Renewal shared) throws NotSentException {
    try {
      Headers secret = given();
      shared.ended(secret, null);
      return secret;
    } catch (NotSentException e) {
      shared.ended(null, e);
      throw e;
    }
  }

  /** The same without blocking; completing the future from outside gives up the wait. */
  CompletableFuture<Headers> later() {
    Renewal shared = next();
    CompletableFuture<Headers> result = new CompletableFuture<>();
    if (shared == null) {
      engine.secrets().ask(credentials, result);
    } else {
      join(shared, result);
    }
    return result;
  }

  private void join(Renewal shared, CompletableFuture<Headers> result) {
    if (result.isDone()) {
      return;
    }
    if (shared.claim()) {
      ask(shared, result);
    }
    joinAgain(shared, result);
    var unused = shared.secret().whenComplete((given, failure) -> follow(shared, given, result));
  }

  /** Goes on when the call that asks is given up; a failure is first of all that call's. */
  private void ask(Renewal shared, CompletableFuture<Headers> result) {
    CompletableFuture<Headers> asked = new CompletableFuture<>();
    var unused =
        asked.whenComplete(
            (given, failure) -> {
              if (failure != null) {
                result.completeExceptionally(failure);
              }
              shared.ended(given, failure);
            });
    engine.secrets().renew(shared, asked);
  }

  private void joinAgain(Renewal hanging, CompletableFuture<Headers> result) {
    CompletableFuture<Void> late = engine.timing().alarm(Renewal.HANGS_AFTER.toNanos());
    var joined = late.thenRun(() -> join(hanging, result));
    var unused = result.whenComplete((given, failure) -> joined.cancel(late.cancel(false)));
  }

  private void follow(Renewal shared, @Nullable Headers given, CompletableFuture<Headers> result) {
    if (given != null) {
      result.complete(given);
    } else {
      join(successor(shared), result);
    }
  }

  /**
   * The same while it hangs; after one that failed the next, for which one of those asks who wait.
   */
  private Renewal successor(Renewal shared) {
    return shared.secret().isDone()
        ? requireNonNull(
            engine.secrets().renewal(credentials, requireNonNull(used), askedAt, () -> true))
        : shared;
  }

  private @Nullable Renewal next() {
    Renewal next = renewal;
    renewal = null;
    askedAt = System.nanoTime();
    return next;
  }

  private Headers given() throws NotSentException {
    try {
      return Secrets.given(credentials);
    } catch (Throwable e) { // a supplier may throw anything, checked exceptions of Kotlin too
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      throw new NotSentException(Reason.CREDENTIALS, e);
    }
  }

  /** What another call was given; null when it failed, or hangs. */
  private @Nullable Headers awaited(CompletableFuture<Headers> secret, Deadline deadline)
      throws NotSentException, InterruptedException {
    CompletableFuture<Void> end =
        engine.timing().alarm(Math.min(deadline.timeLeft(), Renewal.HANGS_AFTER.toNanos()));
    var unused = secret.whenComplete((given, failure) -> end.complete(null));
    try {
      if (!engine.isClosed()) {
        end.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e); // alarms do not fail
    } finally {
      end.cancel(false);
    }
    if (secret.isDone()) {
      return secret.isCompletedExceptionally() ? null : secret.join();
    }
    if (engine.isClosed() || deadline.isOver()) {
      throw new NotSentException(engine.isClosed() ? Reason.CANCELLED : Reason.DEADLINE, null);
    }
    return null;
  }
}
