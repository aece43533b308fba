package dev.customersdk.testkit;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.TestTiming;
import dev.customersdk.testkit.server.Pauses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Time that a test holds in its hands, for clients and emulators alike: it stands still, and jumps
 * over each wait of theirs.
 *
 * <pre>{@code
 * VirtualTime time = VirtualTime.start();
 * KohortEmulator kohort = KohortEmulator.builder().time(time).start();
 * KohortClient client = time.on(KohortClient.builder()).baseUrl(kohort.baseUrl())...build();
 *
 * kohort.failNext(Fault.tooManyRequests(Duration.ofSeconds(40)));
 * client.customers().get(id); // takes milliseconds
 * assertEquals(Duration.ofSeconds(40), time.elapsed());
 * }</pre>
 *
 * <p>A client's waits are the delays before retries, without chance: always the longest that its
 * policy allows, and those for its rate limit. What it allows the network, such as the read
 * timeout, and its deadline while it is on the wire, is measured in real time, so that a slow
 * emulator moves this time but makes no call end; give a test of that a short timeout. Thread-safe;
 * waits of several threads each jump as far as they would have waited at least.
 */
public final class VirtualTime {

  private final Instant start;
  private final List<Duration> waits = new ArrayList<>(); // guarded by this
  private Duration elapsed = Duration.ZERO; // guarded by this

  private VirtualTime(Instant start) {
    this.start = start;
  }

  /** A time that begins with the year 2026, UTC. */
  public static VirtualTime start() {
    return startingAt(Instant.parse("2026-01-01T00:00:00Z"));
  }

  /** A time that begins then. */
  public static VirtualTime startingAt(Instant start) {
    return new VirtualTime(Objects.requireNonNull(start, "start"));
  }

  /** The builder, of clients that go by this time; needs the SDK's core beside the test kit. */
  @SuppressWarnings("exports") // who has a client has the core; the module works without it
  public <B extends ClientBuilder<B, ?>> B on(B builder) {
    return TestTiming.set(builder, () -> new VirtualTiming(this));
  }

  /** A clock that shows this time, for what else the test has. */
  public Clock clock() {
    InstantSource source = this::now;
    return source.withZone(ZoneOffset.UTC);
  }

  /** What the clocks show now. */
  public synchronized Instant now() {
    return start.plus(elapsed);
  }

  /** How far it has moved since it began. */
  public synchronized Duration elapsed() {
    return elapsed;
  }

  /** How long clients would have waited, one for each wait, in the order in which they began. */
  public synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  /** Moves it on, so that for example an outage ends. */
  public synchronized void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("by: must not be negative, time goes on only");
    }
    elapsed = elapsed.plus(by);
  }

  synchronized void waitOf(Duration client) {
    if (!client.isZero()) {
      waits.add(client);
      advance(client);
    }
  }

  synchronized void atLeast(Duration passed) {
    if (elapsed.compareTo(passed) < 0) {
      elapsed = passed;
    }
  }

  Pauses pauses() {
    return (nanos, closed) -> advance(Duration.ofNanos(nanos));
  }

  @Override
  public String toString() {
    return "VirtualTime[" + now() + "]";
  }
}
