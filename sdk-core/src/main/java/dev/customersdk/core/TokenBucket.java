package dev.customersdk.core;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of tokens, kept as the time at which it would be full: a token moves that time one
 * interval on, and a request waits while it lies further ahead than the bucket is deep.
 */
final class TokenBucket implements RateLimit {

  private static final int SLOWEST = 16;
  private static final Duration LONGEST_WINDOW = Duration.ofDays(366);

  private final ReentrantLock lock = new ReentrantLock();
  private final long window;
  private final long interval;
  private final long depth;
  private boolean used;
  private long fullAt;
  private int slowness = 1;
  private long slowedAt;

  /** Turns that were given back, the earliest first. */
  private final PriorityQueue<Long> free =
      new PriorityQueue<>((one, other) -> Long.signum(one - other));

  TokenBucket(int requests, Duration window) {
    if (requests < 1) {
      throw new IllegalArgumentException("requests: must be at least 1, was " + requests);
    }
    if (Null.refused("window", window).isZero() || window.isNegative()) {
      throw new IllegalArgumentException("window: must be more than zero, was " + window);
    }
    if (window.compareTo(LONGEST_WINDOW) > 0) {
      throw new IllegalArgumentException("window: must be a year at most, was " + window);
    }
    int atOnce = Math.max(1, requests / 5);
    this.window = window.toNanos();
    this.interval = (long) (this.window / (0.95 * Math.max(1, requests - atOnce)));
    this.depth = (atOnce - 1) * interval;
  }

  @Override
  public Duration reserve(long nanoTime, Duration atMost) {
    lock.lock();
    try {
      recover(nanoTime);
      Duration sooner = freeTurn(nanoTime, atMost);
      if (sooner != null) {
        return sooner;
      }
      if (!used || fullAt - nanoTime < 0) {
        fullAt = nanoTime;
        used = true;
      }
      Duration wait = Duration.ofNanos(Math.max(0, fullAt - nanoTime - depth));
      if (wait.compareTo(atMost) <= 0) {
        fullAt += interval * slowness;
      }
      return wait;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void giveBack(long turn) {
    lock.lock();
    try {
      free.add(turn);
    } finally {
      lock.unlock();
    }
  }

  /** The wait for the earliest turn that was given back and has not come yet. */
  private @Nullable Duration freeTurn(long nanoTime, Duration atMost) {
    while (!free.isEmpty() && free.peek() - nanoTime < 0) {
      free.remove();
    }
    if (free.isEmpty()) {
      return null;
    }
    Duration wait = Duration.ofNanos(free.peek() - nanoTime);
    if (wait.compareTo(atMost) <= 0) {
      free.remove();
    }
    return wait;
  }

  /** Requests on their way at the same moment are refused together; that counts once. */
  @Override
  public void slowDown(long nanoTime) {
    lock.lock();
    try {
      if (slowness == 1 || nanoTime - slowedAt >= window / 10) {
        slowness = Math.min(SLOWEST, 2 * slowness);
        slowedAt = nanoTime;
        free.clear();
        long empty = nanoTime + depth + interval * slowness;
        fullAt = used && fullAt - empty > 0 ? fullAt : empty;
        used = true;
      }
    } finally {
      lock.unlock();
    }
  }

  private void recover(long nanoTime) {
    while (slowness > 1 && nanoTime - slowedAt >= window) {
      slowness /= 2;
      slowedAt += window;
    }
  }
}
