package dev.customersdk.testkit.server;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How an emulator lets time pass. */
@FunctionalInterface
public interface Pauses {

  /** In real time, and less once the latch is open. */
  Pauses REAL = (nanos, closed) -> closed.await(nanos, TimeUnit.NANOSECONDS);

  /** Returns when so much time has passed. */
  @SuppressWarnings("UnusedReturnValue")
  void pause(long nanos, CountDownLatch closed) throws InterruptedException;
}
