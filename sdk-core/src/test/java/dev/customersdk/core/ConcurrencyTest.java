package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** One client, many threads: every response belongs to its request. */
class ConcurrencyTest {

  /** The server has a thread per connection, so not all calls may be under way at once. */
  private final Semaphore connections = new Semaphore(200);

  @ContractTest
  void onPlatformThreads(Mode mode) throws Exception {
    everyResponseBelongsToItsRequest(mode, Executors.newFixedThreadPool(64), 4_000);
  }

  /** Runs where the JVM has them. */
  @ContractTest
  void onVirtualThreads(Mode mode) throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
    var threads = Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    everyResponseBelongsToItsRequest(mode, (ExecutorService) threads, 10_000);
  }

  private void everyResponseBelongsToItsRequest(Mode mode, ExecutorService threads, int calls)
      throws Exception {
    AtomicInteger arrived = new AtomicInteger();
    try (RawServer server =
            RawServer.forgetful(
                (number, request, reply) -> {
                  arrived.incrementAndGet();
                  reply.json(200, request.target().replaceFirst(".*/(.*)", "{\"id\":\"$1\"}"));
                });
        Probe probe = Probe.at(server.url()).build()) {
      List<Future<Boolean>> responses = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        String id = "thing-" + i;
        responses.add(
            threads.submit(
                () -> {
                  connections.acquire();
                  try {
                    return mode.run(probe.get(id)).id().equals(id);
                  } finally {
                    connections.release();
                  }
                }));
      }
      for (Future<Boolean> response : responses) {
        assertThat(response.get()).isTrue();
      }
      assertThat(arrived).hasValue(calls);
    } finally {
      threads.shutdownNow();
    }
  }
}
