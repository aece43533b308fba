package dev.customersdk.bucket4j;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The turns that this JVM's requests were promised, by the client's clock. One that is given back
 * is for the next request of this JVM: others may have later turns already, and a place put back
 * into the store would come at the same time as theirs.
 */
final class Turns {

  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Long> promised = earliestFirst();
  private final PriorityQueue<Long> free = earliestFirst();
  private @Nullable Long last;

  private static PriorityQueue<Long> earliestFirst() {
    return new PriorityQueue<>((one, other) -> Long.signum(one - other));
  }

  void promise(long turn, long nanoTime) {
    lock.lock();
    try {
      dropPast(promised, nanoTime);
      promised.add(turn);
      last = last == null || turn - last > 0 ? turn : last;
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
      dropPast(free, nanoTime);
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

  /** How many are still to come. */
  int ahead(long nanoTime) {
    lock.lock();
    try {
      dropPast(promised, nanoTime);
      return promised.size();
    } finally {
      lock.unlock();
    }
  }

  /** The last one that was promised, or now if that is later. */
  long lastOrNow(long nanoTime) {
    lock.lock();
    try {
      return last == null || nanoTime - last > 0 ? nanoTime : last;
    } finally {
      lock.unlock();
    }
  }

  private static void dropPast(PriorityQueue<Long> turns, long nanoTime) {
    while (!turns.isEmpty() && turns.peek() - nanoTime < 0) {
      turns.remove();
    }
  }
}
