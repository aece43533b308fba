package dev.customersdk.core.internal.call;

import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A clock that stands still except in delays, which take no time. */
class FakeTiming implements Timing {

  final List<Duration> delays = new ArrayList<>();
  double jitter = 1;
  private long nanos;

  @Override
  public long nanoTime() {
    return nanos;
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-01-01T00:00:00Z");
  }

  @Override
  public double jitter() {
    return jitter;
  }

  @Override
  public void sleep(long delay, BooleanSupplier closed) {
    delays.add(Duration.ofNanos(delay));
    nanos += delay;
  }

  @Override
  public CompletableFuture<Void> alarm(long delay) {
    return new CompletableFuture<>();
  }

  @Override
  public void close() {}
}
