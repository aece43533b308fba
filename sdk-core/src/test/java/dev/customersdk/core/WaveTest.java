package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Many asynchronous calls that end together need no more threads than a few. */
@Isolated
class WaveTest {

  private static final int CALLS = 1000;

  @Test
  void deadlinesThatPassTogetherAreHandledInOnePlace() throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.stall());
        Probe probe = Probe.at(server.url()).timeout(Duration.ofSeconds(2)).build()) {
      long before = startedThreads();
      List<CompletableFuture<Probe.Thing>> calls =
          Stream.generate(() -> probe.get("1").executeAsync()).limit(CALLS).toList();
      for (CompletableFuture<Probe.Thing> call : calls) {
        assertThatThrownBy(() -> call.get(30, TimeUnit.SECONDS))
            .isInstanceOf(ExecutionException.class)
            .cause()
            .isInstanceOfSatisfying(
                TransportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DEADLINE));
      }
      // without the one that the server has for each connection
      long ours = startedThreads() - before - server.connections();
      assertThat(ours).isLessThan(3 * 64);
    }
  }

  @Test
  void aCallbackExecutorThatFailsLeavesNoFutureHanging() throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .callbackExecutor(
                    task -> {
                      throw new OutOfMemoryError("unable to create native thread");
                    })
                .build()) {
      assertThat(probe.get("1").executeAsync().get(5, TimeUnit.SECONDS).id()).isEqualTo("1");
    }
  }

  /** Threads are numbered as they are made. */
  private static long startedThreads() {
    return new Thread(() -> {}).getId();
  }
}
