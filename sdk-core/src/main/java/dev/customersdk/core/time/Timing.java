package dev.customersdk.core.time;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.Call;

/** Clocks, chance and delays: everything that a test wants to hold in its own hands. */
public interface Timing {

  /** The clocks of this machine. */
  static Timing ofSystem() {
    return new SystemTiming();
  }

  /** A clock for measuring, in nanoseconds from an arbitrary start. */
  long nanoTime();

  /** The date, for comparing with dates the vendor sends. */
  Instant now();

  /** A number from 0 to 1 that spreads delays. */
  double jitter();

  /** Completes then, unless it is cancelled before: a limit for what others do. Holds no thread. */
  CompletableFuture<Void> alarm(long nanos);

  /** The same as a wait that nothing can end well before: a test's may be over at once. */
  default CompletableFuture<Void> delay(long nanos) {
    return alarm(nanos);
  }

  /** A call begins, which may come to wait. */
  default void begins() {}

  /** It is over. */
  default void ends() {}

  /** Bounds what the network may take for an attempt, until it is released. */
  default void limit(Call attempt, long nanos) {
    attempt.timeout().timeout(nanos, TimeUnit.NANOSECONDS);
  }

  /** The network is done with it. */
  default void released(Call attempt) {}

  /** Completes whatever waits, so that it looks at the world anew; what comes later still waits. */
  void close();

  /** Blocks the thread, unless this is closed. */
  default void sleep(long nanos, BooleanSupplier closed) throws InterruptedException {
    CompletableFuture<Void> delay = delay(nanos);
    try {
      if (closed.getAsBoolean()) {
        return;
      }
      delay.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e); // delays do not fail
    } finally {
      delay.cancel(false);
    }
  }
}
