package dev.customersdk.core;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A rate limit that cannot tell yet. */
class AskAgainTest {

  private static final Duration A_WHILE = Duration.ofMillis(20);

  private final RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger givenBack = new AtomicInteger();
  private final CountDownLatch undecided = new CountDownLatch(1);

  /** Tells nothing so many times, then has the request wait for its turn. */
  private RateLimit tellsAfter(int times, Duration delay, Duration turn) {
    return new RateLimit() {
      @Override
      public Duration reserve(long nanoTime, Duration atMost) {
        if (asked.incrementAndGet() <= times) {
          undecided.countDown();
          throw new AskAgainException("busy", delay, new IllegalStateException("no quota server"));
        }
        return turn;
      }

      @Override
      public void giveBack(long turn) {
        givenBack.incrementAndGet();
      }
    };
  }

  @ContractTest
  void isAskedUntilItTellsAndAllOfTheWaitIsShown(Mode mode) {
    RateLimit limit = tellsAfter(3, A_WHILE, A_WHILE);
    try (server;
        Probe probe = Probe.at(server.url()).rateLimit(() -> limit).build()) {
      var attempts = mode.runRaw(probe.get("1")).attempts();
      assertThat(attempts).hasSize(1);
      assertThat(attempts.get(0).rateLimitDelay()).isGreaterThanOrEqualTo(A_WHILE.multipliedBy(4));
      assertThat(asked).hasValue(4);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ContractTest
  void endsTheCallWhenItDoesNotTellInTime(Mode mode) {
    RateLimit limit = tellsAfter(Integer.MAX_VALUE, A_WHILE, A_WHILE);
    try (server;
        Probe probe =
            Probe.at(server.url()).rateLimit(() -> limit).timeout(Duration.ofMillis(200)).build()) {
      var failure = catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMIT);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure).hasRootCauseMessage("no quota server");
      assertThat(asked).hasValueGreaterThan(1);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aCallThatIsGivenUpMeanwhileHasNothingToGiveBack() {
    RateLimit limit = tellsAfter(1, Duration.ofSeconds(20), A_WHILE);
    try (server;
        Probe probe = Probe.at(server.url()).rateLimit(() -> limit).build()) {
      CompletableFuture<Probe.Thing> call = probe.get("1").executeAsync();
      assertThat(call.cancel(true)).isTrue();
      assertThat(asked).hasValue(1);
      assertThat(givenBack).hasValue(0);
      assertThat(server.requests()).isEmpty();
    }
  }

  @ContractTest
  void closingTheClientEndsTheWait(Mode mode) throws Exception {
    RateLimit limit = tellsAfter(1, Duration.ofSeconds(20), A_WHILE);
    try (server) {
      Probe probe = Probe.at(server.url()).rateLimit(() -> limit).build();
      var call = mode.start(probe.get("1"));
      assertThat(undecided.await(5, SECONDS)).isTrue();
      probe.close();
      assertThatThrownBy(() -> call.get(5, SECONDS))
          .cause()
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.CANCELLED));
    }
  }

  @Test
  void theDelayIsMoreThanZero() {
    assertThatThrownBy(() -> new AskAgainException("busy", Duration.ZERO, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("delay: must be more than zero, was PT0S");
  }
}
