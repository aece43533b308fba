package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource
  void cancelsACallUnderWayAndLeavesNoConnection(Mode mode) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch hungUp = new CountDownLatch(1);
    try (RawServer server =
        RawServer.start(
            reply -> {
              arrived.countDown();
              reply.awaitHangUp();
              hungUp.countDown();
            })) {
      Probe probe = Probe.at(server.url()).build();
      CompletableFuture<Probe.Thing> call =
          CompletableFuture.supplyAsync(
              () -> mode.run(probe.get("1")), task -> new Thread(task).start());
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      probe.close();
      assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS))
          .cause()
          .isInstanceOfSatisfying(
              TransportException.class,
              failure ->
                  assertThat(failure.reason()).isEqualTo(TransportException.Reason.CANCELLED));
      assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
      assertThatIllegalStateException().isThrownBy(() -> mode.run(probe.get("1")));
    }
  }
}
