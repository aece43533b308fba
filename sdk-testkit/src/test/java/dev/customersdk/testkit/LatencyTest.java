package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How long the emulator lets one wait, in its own time. */
class LatencyTest {

  private static final Duration SHORT = Duration.ofMillis(10);
  private static final Duration LONG = Duration.ofSeconds(2);

  @Test
  void theResponseIsTheRightOneLater() {
    VirtualTime time = VirtualTime.start();
    try (KohortEmulator kohort = KohortEmulator.builder().time(time).start()) {
      Caller caller = new Caller(kohort);
      kohort.inject(FaultRule.every(Fault.none().delayedBy(Latency.of(LONG))));
      assertThat(caller.post("/customers", "{'emailAddress':'ada@example.com'}").statusCode())
          .isEqualTo(201);
      assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
      assertThat(time.elapsed()).isEqualTo(LONG.multipliedBy(2));
      assertThat(time.waits()).as("of clients").isEmpty();
    }
  }

  @Test
  void anErrorIsDelayedToo() {
    VirtualTime time = VirtualTime.start();
    try (FlexEmulator flex = FlexEmulator.builder().time(time).start()) {
      flex.failNext(Fault.status(500).delayedBy(Latency.of(LONG)));
      assertThat(new Caller(flex).get("/v1/customers").statusCode()).isEqualTo(500);
      assertThat(time.elapsed()).isEqualTo(LONG);
    }
  }

  @Test
  void inRealTimeItIsReallyWaitedFor() {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      kohort.failNext(Fault.none().delayedBy(Latency.of(Duration.ofMillis(200))));
      long before = System.nanoTime();
      assertThat(new Caller(kohort).get("/customers").statusCode()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isGreaterThan(Duration.ofMillis(199));
    }
  }

  @Test
  void distributionsAreWhatTheySay() {
    assertThat(drawn(Latency.between(SHORT, LONG, 1)))
        .allMatch(nanos -> nanos >= SHORT.toNanos() && nanos <= LONG.toNanos())
        .anyMatch(nanos -> nanos < LONG.toNanos() / 10)
        .anyMatch(nanos -> nanos > LONG.toNanos() * 9 / 10);
    LongStream tailed = drawn(Latency.longTailed(SHORT, LONG, 1));
    long[] sorted = tailed.sorted().toArray();
    assertThat(sorted[500]).isBetween(SHORT.toNanos() * 3 / 4, SHORT.toNanos() * 4 / 3);
    assertThat(sorted[990]).isBetween(LONG.toNanos() / 3, LONG.toNanos() * 3);
  }

  @Test
  void theSameSeedDrawsTheSame() {
    long[] first = drawn(Latency.between(SHORT, LONG, 7)).toArray();
    assertThat(drawn(Latency.between(SHORT, LONG, 7))).containsExactly(box(first));
    assertThat(drawn(Latency.between(SHORT, LONG, 8)).toArray()).isNotEqualTo(first);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Latency.of(Duration.ZERO))
        .withMessage("always must be positive");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Latency.of(Duration.ofDays(366)))
        .withMessageContaining("always must be at most");
    assertThatIllegalArgumentException().isThrownBy(() -> Latency.between(LONG, SHORT, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Latency.longTailed(LONG, SHORT, 1));
    assertThatThrownBy(() -> Fault.dropBeforeReading().delayedBy(Latency.of(SHORT)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("first byte");
  }

  private static LongStream drawn(Latency latency) {
    return LongStream.range(0, 1000).map(i -> latency.nextNanos());
  }

  private static Long[] box(long[] values) {
    return LongStream.of(values).boxed().toArray(Long[]::new);
  }
}
