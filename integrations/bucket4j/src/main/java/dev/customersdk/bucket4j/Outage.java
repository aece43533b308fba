package dev.customersdk.bucket4j;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Whether the store fails to answer, what is sent meanwhile, and when somebody looks again. */
final class Outage {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final ReentrantLock lock = new ReentrantLock();
  private final LocalShare share;
  private volatile @Nullable Throwable reason;
  private long nextLook;
  private boolean looks;

  Outage(LocalShare share) {
    this.share = share;
  }

  /** What the store failed with; null while it answers. */
  @Nullable Throwable reason() {
    return reason;
  }

  /**
   * The store fails, perhaps once more.
   *
   * @param last the turn after which this JVM goes on alone
   */
  void begins(Throwable newReason, long last) {
    lock.lock();
    try {
      share.startAfter(last);
      if (reason == null) {
        nextLook = System.nanoTime() + PAUSE;
      }
      reason = newReason;
    } finally {
      lock.unlock();
    }
  }

  /** No turn of this JVM's share comes before that. */
  void pauseUntil(long nanoTime) {
    lock.lock();
    try {
      share.startAfter(nanoTime);
    } finally {
      lock.unlock();
    }
  }

  /** As the limit does, by this JVM's share; null when the outage is over. */
  @Nullable Duration reserve(long nanoTime, Duration atMost) {
    lock.lock();
    try {
      return reason == null ? null : share.reserve(nanoTime, atMost);
    } finally {
      lock.unlock();
    }
  }

  /** True for one caller, a while after the last look failed; no other looks until it is told. */
  boolean isTimeToLook() {
    lock.lock();
    try {
      if (reason == null || looks || System.nanoTime() - nextLook < 0) {
        return false;
      }
      looks = true;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The look ended so. */
  void goesOn(Throwable newReason) {
    lock.lock();
    try {
      looks = false;
      nextLook = System.nanoTime() + PAUSE;
      reason = newReason;
    } finally {
      lock.unlock();
    }
  }

  /** The look found a store that answers: ends once that knows of all turns of the share. */
  void endsAfter(IntConsumer take, long nanoTime) {
    while (true) {
      int number;
      Long last;
      lock.lock();
      try {
        number = share.unknown(nanoTime);
        last = share.last();
        if (last == null) {
          looks = false;
          reason = null;
          return;
        }
      } finally {
        lock.unlock();
      }
      take.accept(number);
      lock.lock();
      try {
        share.forget(last);
      } finally {
        lock.unlock();
      }
    }
  }
}
