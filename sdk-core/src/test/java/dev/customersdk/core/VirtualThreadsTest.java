package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Ten thousand virtual threads on one client; runs where the JVM has them (21 or later). */
class VirtualThreadsTest {

  private static final int THREADS = 10_000;

  /** The server has a thread per connection, so not all calls may be under way at once. */
  private final Semaphore connections = new Semaphore(200);

  @ContractTest
  void everyResponseBelongsToItsRequest(Mode mode) throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
    Method factory = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
    ExecutorService threads = (ExecutorService) factory.invoke(null);
    try (RawServer server =
            RawServer.forgetful(
                (number, request, reply) ->
                    reply.json(
                        200,
                        "{\"id\":\""
                            + request.target().substring(request.target().lastIndexOf('/') + 1)
                            + "\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      List<Future<Boolean>> responses = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
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
    } finally {
      threads.shutdownNow();
    }
  }
}
