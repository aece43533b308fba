package dev.customersdk.core.spi;

import dev.customersdk.core.internal.call.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * The clocks of a client and of an emulator, which stand still except in the client's delays, and
 * jump over those.
 */
public final class JumpingClock implements Timing {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private final AtomicLong nanos = new AtomicLong();

  /** The builder, of a client that goes by this clock. */
  public <B extends ClientBuilder<B, ?>> B on(B builder) {
    builder.timing = this;
    return builder;
  }

  /** The clock of an emulator. */
  public Clock clock() {
    InstantSource source = this::now;
    return source.withZone(ZoneOffset.UTC);
  }

  /** How far it has jumped. */
  public Duration elapsed() {
    return Duration.ofNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public Instant now() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public double jitter() {
    return 1;
  }

  @Override
  public void sleep(long delay, BooleanSupplier closed) {
    nanos.addAndGet(delay);
  }

  @Override
  public CompletableFuture<Void> later(long delay) {
    return new CompletableFuture<>();
  }

  @Override
  public void close() {}
}
