package dev.customersdk.core.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Clocks, chance and delays: everything that a test wants to hold in its own hands. */
public interface Timing {

  /** A clock for measuring, in nanoseconds from an arbitrary start. */
  long nanoTime();

  /** The date, for comparing with dates the vendor sends. */
  Instant now();

  /** A number from 0 to 1 that spreads delays. */
  double jitter();

  /** Completes later, unless it is cancelled before; holds no thread meanwhile. */
  CompletableFuture<Void> later(long nanos);

  /** Completes whatever waits, so that it looks at the world anew; what comes later still waits. */
  void close();

  /** Blocks the thread, unless this is closed. */
  default void sleep(long nanos, BooleanSupplier closed) throws InterruptedException {
    CompletableFuture<Void> alarm = later(nanos);
    try {
      if (closed.getAsBoolean()) {
        return;
      }
      alarm.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e); // alarms do not fail
    } finally {
      alarm.cancel(false);
    }
  }

  /** When an execution has to be over. */
  record Deadline(Timing timing, long nanoTime) {

    /** So long from now; what is practically for ever is not counted exactly. */
    static Deadline after(Duration timeout, Timing timing) {
      long nanos = Math.min(TimeUnit.NANOSECONDS.convert(timeout), Long.MAX_VALUE / 2);
      return new Deadline(timing, timing.nanoTime() + nanos);
    }

    /** Nanoseconds; none, or less, when the deadline has passed. */
    long timeLeft() {
      return nanoTime - timing.nanoTime();
    }

    /** What is left, as a timeout: a nanosecond at least. */
    Duration timeout() {
      return Duration.ofNanos(Math.max(1, timeLeft()));
    }

    boolean isOver() {
      return timeLeft() <= 0;
    }
  }
}
