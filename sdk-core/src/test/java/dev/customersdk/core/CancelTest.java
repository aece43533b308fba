package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Cancelling a future, or a stage derived from it, ends everything. */
class CancelTest {

  @Test
  void closesTheConnectionOfARequestUnderWay() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  arrived.countDown();
                  reply.awaitHangUp();
                  gone.countDown();
                });
        Probe probe = Probe.at(server.url()).build()) {
      CompletableFuture<Probe.Thing> future = probe.get("1").executeAsync();
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(future.cancel(true)).isTrue();
      assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void ofADerivedStageReachesTheCall() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  arrived.countDown();
                  reply.awaitHangUp();
                  gone.countDown();
                });
        Probe probe = Probe.at(server.url()).build()) {
      CompletableFuture<Integer> stage =
          probe.get("1").executeAsync().thenApply(Probe.Thing::id).thenApply(String::length);
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(stage.cancel(true)).isTrue();
      assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void duringADelayMeansNoFurtherAttempt() throws Exception {
    CountDownLatch attempted = new CountDownLatch(1);
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(503, "{}"));
        Probe probe =
            Probe.at(server.url())
                .retryPolicy(
                    RetryPolicy.defaults()
                        .withDelays(Duration.ofMillis(400), Duration.ofMillis(400)))
                .onAttempt(attempt -> attempted.countDown())
                .build()) {
      CompletableFuture<Probe.Thing> future = probe.get("1").executeAsync();
      assertThat(attempted.await(5, TimeUnit.SECONDS)).isTrue();
      future.cancel(false);
      int arrived = server.requests().size();
      CompletableFuture<Void> longEnough =
          new CompletableFuture<Void>().completeOnTimeout(null, 900, TimeUnit.MILLISECONDS);
      longEnough.join();
      assertThat(server.requests()).hasSize(arrived);
    }
  }

  @Test
  void beforeItsTurnMeansThatNothingIsSent() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.stall());
        Probe probe = Probe.at(server.url()).build()) {
      CompletableFuture<?>[] others = new CompletableFuture<?>[64];
      for (int i = 0; i < others.length; i++) {
        others[i] = probe.get("other").executeAsync();
      }
      probe.get("last").executeAsync().cancel(true);
      for (CompletableFuture<?> other : others) {
        other.cancel(true);
      }
      assertThat(server.requests()).noneMatch(request -> request.target().endsWith("/last"));
    }
  }
}
