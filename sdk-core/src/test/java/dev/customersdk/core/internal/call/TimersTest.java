package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.core.time.Timing;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every timer that an asynchronous call starts is over when the call is. */
class TimersTest {

  private final Queue<CompletableFuture<Void>> timers = new ConcurrentLinkedQueue<>();
  @AutoClose private final Transport transport = Transport.derivedFrom(null, null, null, true);

  private final Timing system = Timing.ofSystem();

  /** The real timers, with every one noted. */
  private final Timing timing =
      new FakeTiming() {
        @Override
        public CompletableFuture<Void> alarm(long nanos) {
          CompletableFuture<Void> timer = system.alarm(nanos);
          timers.add(timer);
          return timer;
        }
      };

  @ParameterizedTest
  @CsvSource({"200, 1", "503, 3"})
  void afterASuccessAndAfterAFailure(int status, int started) {
    try (RawServer server = RawServer.start(reply -> reply.json(status, "{}"))) {
      assertThat(start(server).handle((value, failure) -> value).join())
          .isEqualTo(status == 200 ? "read" : null);
      assertOver(started);
    }
  }

  @Test
  void afterACancellation() {
    try (RawServer server = RawServer.start(RawReply::stall)) {
      start(server).cancel(true);
      assertOver(2); // the deadline, and the grace of the attempt that was under way
    }
  }

  private CompletableFuture<String> start(RawServer server) {
    HttpEngine engine = Engines.at(server, Harness.QUICK, attempt -> {}, transport, timing);
    return Engines.call(engine, Engines.get()).executeAsync();
  }

  private void assertOver(int started) {
    assertThat(timers).hasSize(started);
    CompletableFuture<Void> all =
        CompletableFuture.allOf(timers.toArray(CompletableFuture<?>[]::new));
    assertThat(all.handle((none, cancelled) -> "over")).succeedsWithin(Duration.ofSeconds(5));
  }
}
