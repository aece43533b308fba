package dev.customersdk.bucket4j;

import dev.customersdk.core.AskAgainException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks the store for turns; finds out when it fails. */
final class StoreTurns {

  /** Before a request asks anew that nothing but the store can help. */
  static final Duration ASK_AGAIN = Duration.ofMillis(200);

  private static final Duration FAR_AHEAD = Duration.ofDays(366);

  private final StoreCalls calls = new StoreCalls();
  private final StoredBucket bucket;
  private final Turns turns;
  private final Outage outage;
  private final Duration timeout;
  private final Duration whenItFails;

  /**
   * Turns out of the bucket.
   *
   * @param timeout how long the store has to answer
   * @param whenItFails how long a request waits that finds out, before it asks anew
   */
  StoreTurns(
      StoredBucket bucket, Turns turns, Outage outage, Duration timeout, Duration whenItFails) {
    this.bucket = bucket;
    this.turns = turns;
    this.outage = outage;
    this.timeout = shorter(timeout, FAR_AHEAD);
    this.whenItFails = whenItFails;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** As the limit does. */
  Duration reserve(long nanoTime, Duration atMost) {
    long began = System.nanoTime();
    long most = shorter(atMost, FAR_AHEAD).toNanos();
    try {
      if (!calls.enter(Math.min(most, timeout.toNanos()))) {
        if (timeout.compareTo(atMost) < 0) {
          throw new AskAgainException("many calls wait for the store", ASK_AGAIN, null);
        }
        return tooLate(atMost);
      }
      Throwable failed = outage.reason();
      if (failed != null) {
        calls.leave();
        throw askAgain(failed);
      }
      CompletableFuture<Long> answer =
          calls
              .answer(() -> place(nanoTime, began, most), timeout.toNanos())
              .whenComplete((wait, failure) -> note(nanoTime, failure));
      return inTime(answer, nanoTime, began, most, atMost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the store was asked", e);
    }
  }

  /** How long its request waits, counted from when it began, but for one that waits for nothing. */
  private long place(long nanoTime, long began, long most) throws InterruptedException {
    long ahead = bucket.reserve(most - (System.nanoTime() - began));
    if (ahead == StoredBucket.NO_PLACE) {
      return ahead;
    }
    long wait = ahead == 0 ? 0 : ahead + System.nanoTime() - began;
    turns.promise(nanoTime + wait, nanoTime + ahead);
    return wait;
  }

  private void note(long nanoTime, @Nullable Throwable failure) {
    if (failure != null) {
      outage.begins(failure, turns.lastOrNow(nanoTime));
    }
  }

  /** A place that this request cannot use any more is for the next one. */
  private Duration inTime(
      CompletableFuture<Long> answer, long nanoTime, long began, long most, Duration atMost)
      throws InterruptedException {
    boolean used = false;
    try {
      long wait = answer.get(most - (System.nanoTime() - began), TimeUnit.NANOSECONDS);
      used = wait <= most;
      return wait == StoredBucket.NO_PLACE || !used ? tooLate(atMost) : Duration.ofNanos(wait);
    } catch (TimeoutException e) {
      return tooLate(atMost);
    } catch (ExecutionException e) {
      throw askAgain(e.getCause() == null ? e : e.getCause());
    } finally {
      if (!used) {
        var unused = answer.thenAccept(wait -> giveBackPlace(nanoTime, wait));
      }
    }
  }

  private void giveBackPlace(long nanoTime, long wait) {
    if (wait != StoredBucket.NO_PLACE) {
      turns.giveBack(nanoTime + wait);
    }
  }

  private static Duration tooLate(Duration atMost) {
    return atMost.plusNanos(1);
  }

  /** Who goes on without the store asks anew for that, with the time that it is then. */
  AskAgainException askAgain(Throwable reason) {
    return new AskAgainException("the store of the rate limit fails", whenItFails, reason);
  }

  /** Has all JVMs pause; nobody waits until that is done. */
  void pause() {
    calls.pause(bucket::pause);
  }
}
