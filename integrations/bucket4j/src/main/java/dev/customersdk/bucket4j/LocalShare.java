package dev.customersdk.bucket4j;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Turns of this JVM alone, evenly, so that all parts together are no more than the limit. For one
 * thread at a time.
 */
final class LocalShare {

  private final long interval;
  private final Deque<Long> promised = new ArrayDeque<>();
  private long next;
  private boolean begun;

  LocalShare(Duration interval) {
    this.interval = interval.toNanos();
  }

  /** No turn comes before an interval after this time. */
  void startAfter(long nanoTime) {
    long earliest = nanoTime + interval;
    next = begun && next - earliest > 0 ? next : earliest;
    begun = true;
  }

  /** Takes the next turn if it comes in time, and says how long it has to wait. */
  Duration reserve(long nanoTime, Duration atMost) {
    long turn = next - nanoTime > 0 ? next : nanoTime;
    Duration wait = Duration.ofNanos(turn - nanoTime);
    if (wait.compareTo(atMost) <= 0) {
      next = turn + interval;
      forget(nanoTime - 1);
      promised.add(turn);
    }
    return wait;
  }

  /** How many turns are still to come that the store does not know of. */
  int unknown(long nanoTime) {
    forget(nanoTime - 1);
    return promised.size();
  }

  /** The last of them. */
  @Nullable Long last() {
    return promised.peekLast();
  }

  /** The store knows of all until this one, or they are past. */
  void forget(long turn) {
    while (!promised.isEmpty() && promised.peek() - turn <= 0) {
      promised.remove();
    }
  }
}
