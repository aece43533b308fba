package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bulk job at a vendor that asks for pauses comes to its end, and everything is stored once. */
class PacedBulkTest {

  private static final int CREATES = 500;
  private static final int REFUSED_IN_A_ROW = 3;

  private final AtomicInteger stored = new AtomicInteger();

  @ParameterizedTest
  @EnumSource
  void everyCreateIsStored(Mode mode) throws Exception {
    Duration none = Duration.ofMillis(1);
    RetryPolicy patient = RetryPolicy.defaults().withMaxAttempts(100).withDelays(none, none);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (RawServer server = RawServer.start((number, request, reply) -> store(number, reply));
        Probe probe = Probe.at(server.url()).retryPolicy(patient).build()) {
      List<Future<Probe.Thing>> creates = new ArrayList<>();
      for (int i = 0; i < CREATES; i++) {
        creates.add(threads.submit(() -> mode.run(probe.post(RetrySafety.ONCE))));
      }
      for (Future<Probe.Thing> create : creates) {
        create.get(60, TimeUnit.SECONDS);
      }
      assertThat(stored).hasValue(CREATES);
      assertThat(server.requests()).hasSize(CREATES * (1 + REFUSED_IN_A_ROW));
    } finally {
      threads.shutdownNow();
    }
  }

  private void store(int number, RawReply reply) throws IOException {
    if (number % (1 + REFUSED_IN_A_ROW) != 0) {
      reply.send(429, "{}", "Retry-After: 0.001");
    } else {
      stored.incrementAndGet();
      reply.json(200, "{\"id\":\"1\"}");
    }
  }
}
