package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.AskAgainException;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How long an attempt waits for its turn. */
class RateLimitTimingTest {

  @AutoClose private final Transport transport = Transport.derivedFrom(null, null, null, true);
  @AutoClose private final RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
  private final FakeTiming timing = new FakeTiming();

  private void call(RateLimit limit) {
    HttpEngine engine =
        Engines.at(server, RetryPolicy.none(), attempt -> {}, transport, timing, () -> limit);
    assertThat(Engines.call(engine, Engines.get()).execute()).isEqualTo("read");
  }

  /** A limit that took this long to answer. */
  private void pass(Duration time) {
    timing.sleep(time.toNanos(), () -> false);
    timing.delays.clear();
  }

  @Test
  void whatTheLimitTookToAnswerIsAPartOfTheWait() {
    call(
        (nanoTime, atMost) -> {
          pass(Duration.ofSeconds(30));
          return Duration.ofSeconds(40);
        });
    assertThat(timing.delays).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void aTurnThatCameMeanwhileIsTakenAtOnce() {
    call(
        (nanoTime, atMost) -> {
          pass(Duration.ofSeconds(30));
          return Duration.ofSeconds(20);
        });
    assertThat(timing.delays).isEmpty();
  }

  @Test
  void noLimitIsAskedAgainWithinLessThanAMillisecond() {
    call(
        (nanoTime, atMost) -> {
          if (timing.delays.isEmpty()) {
            throw new AskAgainException("busy", Duration.ofNanos(1), null);
          }
          return Duration.ZERO;
        });
    assertThat(timing.delays).containsExactly(Duration.ofMillis(1));
  }
}
