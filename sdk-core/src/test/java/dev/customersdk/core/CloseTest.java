package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What closing a client does to calls before, during and after. */
class CloseTest {

  @Test
  void leavesNoFutureHangingThatWasDelayed() throws Exception {
    CountDownLatch attempted = new CountDownLatch(1);
    try (RawServer server = RawServer.start(reply -> reply.json(503, "{}"))) {
      Probe probe =
          Probe.at(server.url())
              .timeout(Duration.ofSeconds(5))
              .retryPolicy(
                  RetryPolicy.defaults().withDelays(Duration.ofMillis(300), Duration.ofMillis(300)))
              .onAttempt(attempt -> attempted.countDown())
              .build();
      CompletableFuture<Probe.Thing> future = probe.get("1").executeAsync();
      assertThat(attempted.await(5, TimeUnit.SECONDS)).isTrue();
      probe.close();
      assertThatThrownBy(() -> future.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(SdkException.class);
    }
  }

  @Test
  void letsACallUnderWayFinish() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CompletableFuture<String> body = new CompletableFuture<>();
    try (RawServer server =
        RawServer.start(
            reply -> {
              arrived.countDown();
              reply.json(200, body.join());
            })) {
      Probe probe = Probe.at(server.url()).build();
      CompletableFuture<Probe.Thing> future = probe.get("1").executeAsync();
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      probe.close();
      body.complete("{\"id\":\"1\"}");
      assertThat(future.get(5, TimeUnit.SECONDS).id()).isEqualTo("1");
    }
  }
}
