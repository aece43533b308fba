package dev.customersdk.core.internal.call;

import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

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
