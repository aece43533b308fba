package dev.customersdk.core.internal.call;

import dev.customersdk.core.Credentials;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The secret in place of one that the vendor refused, for all calls that used that one.
 * Thread-safe.
 *
 * <p>One of them asks the supplier; if that hangs, one more asks each time it has hung for long.
 */
final class Renewal {

  /** Then whoever waits asks too. */
  static final Duration HANGS_AFTER = Duration.ofSeconds(5);

  private final Credentials credentials;
  private final CompletableFuture<Headers> secret = new CompletableFuture<>();
  private final AtomicLong askedAt = new AtomicLong();
  private volatile long endedAt;

  Renewal(Credentials credentials) {
    this.credentials = credentials;
  }

  Credentials credentials() {
    return credentials;
  }

  /** The new secret as soon as it is known; fails when the supplier failed whoever asked it. */
  CompletableFuture<Headers> secret() {
    return secret;
  }

  /** Whether it is up to the caller to ask the supplier, and to tell {@link #ended}. */
  boolean claim() {
    long last = askedAt.get();
    long now = System.nanoTime();
    return !secret.isDone()
        && (last == 0 || now - last > HANGS_AFTER.toNanos())
        && askedAt.compareAndSet(last, now);
  }

  /** What the supplier gave, or how it failed. */
  void ended(@Nullable Headers given, @Nullable Throwable failure) {
    endedAt = System.nanoTime();
    if (given != null) {
      secret.complete(given);
    } else {
      secret.completeExceptionally(
          failure != null ? failure : new IllegalStateException("nothing was given"));
    }
  }

  /** Whether its secret is newer than what somebody got who asked at that time. */
  boolean isNewerThan(long nanoTime) {
    return !secret.isDone() || (!secret.isCompletedExceptionally() && endedAt - nanoTime > 0);
  }
}
