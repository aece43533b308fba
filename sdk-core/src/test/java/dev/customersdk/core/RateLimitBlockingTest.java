package dev.customersdk.core;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rate limit that takes its time to answer. */
@Timeout(60)
class RateLimitBlockingTest {

  private final RawServer server =
      RawServer.start(
          RawServer.inTurn(
              reply -> reply.json(503, "{}"), reply -> reply.json(200, "{\"id\":\"1\"}")));
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final Queue<String> threads = new ConcurrentLinkedQueue<>();
  private final Queue<Long> givenBack = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<Attempt> heard = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    end.countDown();
    server.close();
  }

  private final class Blocking implements RateLimit {

    private final Duration wait;

    Blocking(Duration wait) {
      this.wait = wait;
    }

    @Override
    public boolean mayBlock() {
      return true;
    }

    @Override
    public Duration reserve(long nanoTime, Duration atMost) {
      threads.add(Thread.currentThread().getName());
      entered.countDown();
      try {
        assertThat(end.await(30, SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      if (threads.size() == 1 && wait.isZero()) {
        throw new AskAgainException("busy", Duration.ofMillis(5), null);
      }
      return wait;
    }

    @Override
    public void giveBack(long turn) {
      givenBack.add(turn);
    }
  }

  private Probe.Builder held(Duration wait) {
    RateLimit limit = new Blocking(wait);
    return Probe.at(server.url()).onAttempt(heard::add).rateLimit(() -> limit);
  }

  @Test
  void neitherTheCallerNorTheTimerWaitsForIt() throws Exception {
    try (Probe probe = held(Duration.ZERO).build()) {
      CompletableFuture<Probe.Thing> call = probe.get("1").executeAsync();
      assertThat(entered.await(5, SECONDS)).isTrue();
      assertThat(call).isNotDone();
      end.countDown();
      assertThat(call.get(10, SECONDS)).isNotNull();
      assertThat(threads)
          .as("asked, asked again, and for the retry")
          .hasSize(3)
          .allSatisfy(thread -> assertThat(thread).startsWith("customer-sdk-async"));
    }
  }

  @Test
  void theDeadlineEndsAnAttemptThatIsAsking() {
    try (Probe probe = held(Duration.ofMillis(50)).timeout(Duration.ofMillis(100)).build()) {
      CompletableFuture<Probe.Thing> call = probe.get("1").executeAsync();
      assertThatThrownBy(() -> call.get(10, SECONDS))
          .cause()
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> assertThat(failure.reason()).isEqualTo(Reason.DEADLINE));
      end.countDown();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void theTurnOfACallThatWasCancelledMeanwhileIsGivenBackOnce() throws Exception {
    try (Probe probe = held(Duration.ofSeconds(25)).build()) {
      CompletableFuture<Probe.Thing> call = probe.get("1").executeAsync();
      assertThat(entered.await(5, SECONDS)).isTrue();
      assertThat(call.cancel(true)).isTrue();
      Attempt attempt = heard.poll(5, SECONDS);
      assertThat(attempt).isNotNull();
      assertThat(attempt.failure()).contains(Reason.CANCELLED);
      end.countDown();
      assertThat(Soon.holds(() -> !givenBack.isEmpty())).isTrue();
      assertThat(givenBack).hasSize(1);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void anInterruptOfACallThatAsksIsAnInterruptOfTheCall() throws Exception {
    try (Probe probe = held(Duration.ZERO).build()) {
      Future<Probe.Thing> call = Mode.SYNC.start(probe.get("1"));
      assertThat(entered.await(5, SECONDS)).isTrue();
      call.cancel(true);
      Attempt attempt = heard.poll(5, SECONDS);
      assertThat(attempt).isNotNull();
      assertThat(attempt.failure()).contains(Reason.INTERRUPTED);
      assertThat(attempt.rateLimitDelay()).as("what it took to ask").isPositive();
    }
  }
}
