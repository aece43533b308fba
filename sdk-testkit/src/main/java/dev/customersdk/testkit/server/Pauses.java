package dev.customersdk.testkit.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How an emulator lets time pass. */
@FunctionalInterface
public interface Pauses {

  /** In real time. */
  Pauses REAL =
      (nanos, closed) -> {
        try {
          closed.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException passed) {
          // what was waited for
        }
      };

  /** Returns when so much time has passed, or the connection was closed. */
  void pause(long nanos, CompletableFuture<Void> closed)
      throws InterruptedException, ExecutionException;

  /** Waits for whatever else ends a connection. */
  default void stall(Runnable untilClosed) {
    untilClosed.run();
  }
}
