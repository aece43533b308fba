package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vendor that is down is not made to suffer more, and is found again when it is back. */
class StormTest {

  private static final int CALLS = 10_000;
  private static final RetryPolicy QUICK =
      RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));

  @ParameterizedTest
  @EnumSource
  void anOutageGetsTwentyRequestsMoreThanCallsAndEndsByItself(Mode mode) throws IOException {
    AtomicBoolean down = new AtomicBoolean(true);
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  if (down.get()) {
                    reply.send(503, "");
                  } else {
                    reply.json(200, "{\"id\":\"1\"}");
                  }
                });
        Probe probe = Probe.at(server.url()).retryPolicy(QUICK).build()) {
      for (int i = 0; i < CALLS; i++) {
        assertThatThrownBy(() -> mode.run(probe.get("1")))
            .isInstanceOf(ApiException.ServerError.class);
      }
      int arrived = server.requests().size();
      System.out.printf("StormTest, %s: %d calls, %d requests%n", mode, CALLS, arrived);
      assertThat(arrived).isBetween(CALLS, CALLS + 20);

      down.set(false);
      for (int i = 0; i < 10; i++) {
        assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
      }
    }
  }

  @Test
  void anHourOfWaitingIsTheCallersDecision() throws IOException {
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.send(429, "", "Retry-After: 3600"));
        Probe probe = Probe.at(server.url()).build()) {
      long start = System.nanoTime();
      assertThatThrownBy(() -> probe.get("1").execute())
          .isInstanceOfSatisfying(
              ApiException.RateLimited.class,
              e -> assertThat(e.retryAfter()).contains(Duration.ofHours(1)));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theThousandthCallStillRetries() throws IOException {
    AtomicBoolean shaky = new AtomicBoolean();
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  if (shaky.getAndSet(false)) {
                    reply.send(503, "");
                  } else {
                    reply.json(200, "{\"id\":\"1\"}");
                  }
                });
        Probe probe = Probe.at(server.url()).retryPolicy(QUICK).build()) {
      for (int i = 1; i <= 1000; i++) {
        shaky.set(i % 10 == 0);
        int expected = shaky.get() ? 2 : 1;
        assertThat(probe.get("1").executeRaw().attempts()).as("call " + i).hasSize(expected);
      }
    }
  }
}
