package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.call.CallRequest.NotSentException;
import dev.customersdk.core.internal.call.Timing.Deadline;
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
    if (shared == null) {
      return given();
    }
    if (!shared.claim()) {
      Headers others = awaited(shared.secret(), deadline);
      return others != null ? others : given();
    }
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
    } else if (shared.claim()) {
      var unused = result.whenComplete(shared::ended);
      engine.secrets().ask(credentials, result);
    } else {
      var unused = shared.secret().whenComplete((secret, failure) -> join(secret, result));
    }
    return result;
  }

  /** A failure is that of whoever asked. */
  private void join(@Nullable Headers secret, CompletableFuture<Headers> result) {
    if (secret != null) {
      result.complete(secret);
    } else {
      engine.secrets().ask(credentials, result);
    }
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

  /** What another call was given; null when it failed. */
  private @Nullable Headers awaited(CompletableFuture<Headers> secret, Deadline deadline)
      throws NotSentException, InterruptedException {
    CompletableFuture<Void> end = engine.timing().later(deadline.timeLeft());
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
    if (!secret.isDone()) {
      throw new NotSentException(engine.isClosed() ? Reason.CANCELLED : Reason.DEADLINE, null);
    }
    return secret.isCompletedExceptionally() ? null : secret.join();
  }
}
