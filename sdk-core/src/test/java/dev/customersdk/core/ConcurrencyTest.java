package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** One client, many threads: every response belongs to its request. */
class ConcurrencyTest {

  @ContractTest
  void everyResponseBelongsToItsRequest(Mode mode) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(64);
    try (RawServer server =
            RawServer.start(
                (number, request, reply) ->
                    reply.json(
                        200,
                        "{\"id\":\""
                            + request.target().substring(request.target().lastIndexOf('/') + 1)
                            + "\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      List<Future<Boolean>> responses = new ArrayList<>();
      for (int i = 0; i < 4000; i++) {
        String id = "thing-" + i;
        responses.add(threads.submit(() -> mode.run(probe.get(id)).id().equals(id)));
      }
      for (Future<Boolean> response : responses) {
        assertThat(response.get()).isTrue();
      }
      assertThat(server.requests()).hasSize(4000);
    } finally {
      threads.shutdownNow();
    }
  }
}
