package dev.customersdk.testkit;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.testkit.server.Pauses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Time that a test holds in its hands, for clients and emulators alike: it stands still, and jumps
 * over each wait of theirs.
 *
 * <pre>{@code
 * kohort.failNext(Fault.tooManyRequests(MINUTE));
 * try (KohortClient client = patient(RetryPolicy.defaults())) {
 *   assertThat(client.customers().get(id).id()).isEqualTo(id);
 * }
 * assertThat(time.waits()).containsExactly(MINUTE);
 * }</pre>
 *
 * <p>It goes on to what comes next once all calls of its clients that run wait: for the delay
 * before a retry, the longest that the policy allows, as there is no chance; for their rate limit;
 * or for an emulator that delays its response or never gives one, until their timeout. So calls
 * that run at once wait at once, and a stall costs no time. What no client or emulator of this time
 * does takes real time, such as a supplier of credentials, and the read and connect timeouts.
 * Thread-safe.
 */
public final class VirtualTime {

  private final Instant start;
  private final Schedule schedule = new Schedule();
  private final List<Duration> waits = new ArrayList<>(); // guarded by this

  private VirtualTime(Instant start) {
    this.start = start;
  }

  /** {@return a time that begins with the year 2026, UTC} */
  public static VirtualTime start() {
    return startingAt(Instant.parse("2026-01-01T00:00:00Z"));
  }

  /**
   * {@return a time that begins then}
   *
   * @param start the time to begin with
   */
  public static VirtualTime startingAt(Instant start) {
    return new VirtualTime(Objects.requireNonNull(start, "start"));
  }

  /**
   * The builder, of clients that go by this time; needs the SDK's core beside the test kit.
   *
   * @param <B> the type of the builder
   * @param builder the builder
   * @return this builder
   */
  @SuppressWarnings("exports") // who has a client has the core; the module works without it
  public <B extends ClientBuilder<B, ?>> B on(B builder) {
    return VirtualTiming.setIn(builder, this, schedule);
  }

  /** {@return a clock that shows this time, for what else the test has} */
  public Clock clock() {
    InstantSource source = this::now;
    return source.withZone(ZoneOffset.UTC);
  }

  /** {@return what the clocks show now} */
  public Instant now() {
    return start.plus(elapsed());
  }

  /** {@return how far it has moved since it began} */
  public Duration elapsed() {
    return Duration.ofNanos(schedule.now());
  }

  /**
   * {@return how long clients would have waited, one for each wait, in the order in which they
   * began}
   */
  public synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  /**
   * Moves it on, so that for example an outage ends, and whatever is due until then happens.
   *
   * @param by how far
   */
  public void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("by: must not be negative, time goes on only");
    }
    schedule.advance(TimeUnit.NANOSECONDS.convert(by));
  }

  synchronized void note(Duration wait) {
    if (!wait.isZero()) {
      waits.add(wait);
    }
  }

  Pauses pauses() {
    return new ScheduledPauses(schedule);
  }

  @Override
  public String toString() {
    return "VirtualTime[" + now() + "]";
  }
}
