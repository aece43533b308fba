package dev.customersdk.testkit;

import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The virtual time as one client knows it. */
final class VirtualTiming implements Timing {

  private final Timing real = Timing.ofSystem();
  private final VirtualTime time;

  VirtualTiming(VirtualTime time) {
    this.time = time;
  }

  @Override
  public long nanoTime() {
    return time.elapsed().toNanos();
  }

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public double jitter() {
    return 1;
  }

  @Override
  public CompletableFuture<Void> delay(long nanos) {
    time.waitOf(Duration.ofNanos(Math.max(0, nanos)));
    return CompletableFuture.completedFuture(null);
  }

  /** In real time, as it is about what the network does; then so much time has passed. */
  @Override
  public CompletableFuture<Void> alarm(long nanos) {
    Duration due = time.elapsed().plusNanos(nanos);
    long begin = real.nanoTime();
    CompletableFuture<Void> alarm = real.alarm(nanos);
    CompletableFuture<Void> rung =
        alarm.thenRun(
            () -> {
              if (real.nanoTime() - begin >= nanos) { // not the end of the client
                time.atLeast(due);
              }
            });
    var unused = rung.whenComplete((over, cancelled) -> alarm.cancel(false));
    return rung;
  }

  @Override
  public void close() {
    real.close();
  }
}
