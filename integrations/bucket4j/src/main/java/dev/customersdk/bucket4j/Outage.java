package dev.customersdk.bucket4j;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Whether the store fails to answer, and when somebody is to look again. */
final class Outage {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final AtomicLong nextLook = new AtomicLong();
  private volatile @Nullable Throwable reason;

  /** What the store failed with; null while it answers. */
  @Nullable Throwable reason() {
    return reason;
  }

  void goesOn(Throwable newReason) {
    nextLook.set(System.nanoTime() + PAUSE);
    reason = newReason;
  }

  void ends() {
    reason = null;
  }

  /** True for one caller, a while after the last look failed, or began and hangs. */
  boolean isTimeToLook() {
    long next = nextLook.get();
    long now = System.nanoTime();
    return now - next >= 0 && nextLook.compareAndSet(next, now + PATIENCE);
  }
}
