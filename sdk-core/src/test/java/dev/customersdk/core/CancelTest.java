package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Cancelling a future, or a stage derived from it, ends everything. */
class CancelTest {

  @Test
  void ofADerivedStageReachesTheCall() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                reply -> {
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
  void beforeItsTurnMeansThatNothingIsSent() {
    try (RawServer server = RawServer.start(reply -> reply.stall());
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
