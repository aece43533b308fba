package dev.customersdk.bucket4j;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** Turns of this JVM alone, evenly, so that all parts together are no more than the limit. */
final class LocalShare {

  private final ReentrantLock lock = new ReentrantLock();
  private final long interval;
  private long next;
  private boolean begun;

  LocalShare(Duration interval) {
    this.interval = interval.toNanos();
  }

  /** No turn comes before an interval after this time. */
  void startAfter(long nanoTime) {
    lock.lock();
    try {
      long earliest = nanoTime + interval;
      next = begun && next - earliest > 0 ? next : earliest;
      begun = true;
    } finally {
      lock.unlock();
    }
  }

  /** Takes the next turn if it comes in time, and says how long it has to wait. */
  Duration reserve(long nanoTime, Duration atMost) {
    lock.lock();
    try {
      long turn = next - nanoTime > 0 ? next : nanoTime;
      Duration wait = Duration.ofNanos(turn - nanoTime);
      if (wait.compareTo(atMost) <= 0) {
        next = turn + interval;
      }
      return wait;
    } finally {
      lock.unlock();
    }
  }
}
