package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A vendor that is down is not made to suffer more, and is found again when it is back.
 *
 * <p>Asynchronously, on the real clock; {@code RetryTest} has the blocking outage.
 */
class StormTest {

  private static final int CALLS = 10_000;
  private static final int AT_ONCE = 50;
  private static final RetryPolicy QUICK = Harness.QUICK;

  @Test
  void anOutageGetsTwentyRequestsMoreThanCallsAndEndsByItself() {
    AtomicBoolean down = new AtomicBoolean(true);
    try (RawServer server =
            RawServer.start(reply -> reply.json(down.get() ? 503 : 200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).retryPolicy(QUICK).build()) {
      for (int i = 0; i < CALLS; i += AT_ONCE) {
        List<CompletableFuture<Probe.Thing>> calls =
            Stream.generate(() -> probe.get("1").executeAsync()).limit(AT_ONCE).toList();
        for (CompletableFuture<Probe.Thing> call : calls) {
          assertThatThrownBy(call::join).hasCauseInstanceOf(ApiException.ServerError.class);
        }
      }
      int arrived = server.requests().size();
      System.out.printf("StormTest: %d calls, %d requests%n", CALLS, arrived);
      assertThat(arrived).isBetween(CALLS, CALLS + 20);

      down.set(false);
      for (int i = 0; i < 10; i++) {
        assertThat(probe.get("1").executeAsync().join().id()).isEqualTo("1");
      }
    }
  }
}
