package dev.customersdk.bucket4j;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The turns that the store promised this JVM's requests, by the client's clock. One that is given
 * back is for the next request of this JVM: others may have later turns already, and a place put
 * back into the store would come at the same time as theirs.
 */
final class Turns {

  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Long> free =
      new PriorityQueue<>((one, other) -> Long.signum(one - other));
  private @Nullable Long last;
  private @Nullable Long lastPlace;

  /**
   * Notes one that the store promised.
   *
   * @param place when the store has it; no later than that, while the turn is no earlier
   */
  void promise(long turn, long place) {
    lock.lock();
    try {
      last = later(last, turn);
      lastPlace = later(lastPlace, place);
    } finally {
      lock.unlock();
    }
  }

  void giveBack(long turn) {
    lock.lock();
    try {
      free.add(turn);
    } finally {
      lock.unlock();
    }
  }

  void forgetFree() {
    lock.lock();
    try {
      free.clear();
    } finally {
      lock.unlock();
    }
  }

  /** The wait for the earliest turn that was given back; null when none comes in time. */
  @Nullable Duration takeFree(long nanoTime, Duration atMost) {
    lock.lock();
    try {
      while (!free.isEmpty() && free.peek() - nanoTime < 0) {
        free.remove();
      }
      Long turn = free.peek();
      if (turn == null) {
        return null;
      }
      Duration wait = Duration.ofNanos(turn - nanoTime);
      if (wait.compareTo(atMost) > 0) {
        return null;
      }
      free.remove();
      return wait;
    } finally {
      lock.unlock();
    }
  }

  /** The last turn that was promised, or now if that is later. */
  long lastOrNow(long nanoTime) {
    lock.lock();
    try {
      return later(last, nanoTime);
    } finally {
      lock.unlock();
    }
  }

  /** The last place that the store promised, or now if that is later. */
  long lastPlaceOrNow(long nanoTime) {
    lock.lock();
    try {
      return later(lastPlace, nanoTime);
    } finally {
      lock.unlock();
    }
  }

  private static long later(@Nullable Long one, long other) {
    return one == null || other - one > 0 ? other : one;
  }
}
