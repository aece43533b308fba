package dev.customersdk.core;

import static dev.customersdk.core.TransportException.Reason.CANCELLED;
import static dev.customersdk.core.TransportException.Reason.INTERRUPTED;
import static dev.customersdk.core.TransportException.Reason.RATE_LIMIT;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client does with a rate limit; {@code TokenBucketTest} has the SDK's own. */
class RateLimitTest {

  private static final String THING = "{\"id\":\"1\"}";
  private static final RetryPolicy QUICK =
      RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));

  private final RawServer server =
      RawServer.start(
          RawServer.inTurn(
              reply -> reply.json(503, THING),
              reply -> reply.send(429, THING, "Retry-After: 0"),
              reply -> reply.json(429, THING),
              reply -> reply.json(200, THING)));
  private final BlockingQueue<Attempt> heard = new LinkedBlockingQueue<>();

  private Probe.Builder held(RateLimit limit) {
    return Probe.at(server.url())
        .retryPolicy(QUICK.withMaxAttempts(4))
        .onAttempt(heard::add)
        .rateLimit(() -> limit);
  }

  @ParameterizedTest
  @EnumSource
  void everyAttemptWaitsForItsTurnAndShowsIt(Mode mode) {
    Duration turn = Duration.ofMillis(20);
    Spy limit = new Spy(turn);
    try (server;
        Probe probe = held(limit).build()) {
      List<Attempt> attempts = mode.runRaw(probe.get("1")).attempts();
      assertThat(attempts)
          .hasSize(4)
          .allSatisfy(attempt -> assertThat(attempt.rateLimitDelay()).isGreaterThanOrEqualTo(turn))
          .extracting(Attempt::outcome)
          .doesNotContain(Outcome.NOT_SENT);
      assertThat(limit.asked).hasValue(4);
      assertThat(limit.slowedDown).as("by the 429 that says nothing else").hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTurnThatWouldComeTooLateEndsTheCallAtOnceAndUnsent(Mode mode) {
    try (server;
        Probe probe = held((now, atMost) -> atMost.plusNanos(1)).build()) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.reason()).isEqualTo(RATE_LIMIT);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure).hasMessageContaining("rate limit has no place for it within the timeout");
      assertThat(failure.attempts()).hasSize(1);
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLimitThatFailsEndsTheCallWithItsCause(Mode mode) {
    RateLimit limit =
        (now, atMost) -> {
          throw new IllegalStateException("no quota server");
        };
    try (server;
        Probe probe = held(limit).build()) {
      assertThatThrownBy(() -> mode.run(probe.get("1")))
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> assertThat(failure.reason()).isEqualTo(RATE_LIMIT))
          .hasRootCauseMessage("no quota server");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatIsGivenUpWhileItWaitsIsNotSent(Mode mode) throws Exception {
    Spy limit = new Spy(Duration.ofSeconds(30));
    try (server;
        Probe probe = held(limit).build()) {
      Future<Probe.Thing> call = mode.start(probe.get("1"));
      assertThat(limit.entered.await(5, SECONDS)).isTrue();
      call.cancel(true);
      Attempt attempt = heard.poll(5, SECONDS);
      assertThat(attempt).isNotNull();
      assertThat(attempt.failure()).contains(mode == Mode.SYNC ? INTERRUPTED : CANCELLED);
      assertThat(attempt.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void closingTheClientEndsTheWait(Mode mode) throws Exception {
    Spy limit = new Spy(Duration.ofSeconds(30));
    try (server) {
      Probe probe = held(limit).build();
      Future<Probe.Thing> call = mode.start(probe.get("1"));
      assertThat(limit.entered.await(5, SECONDS)).isTrue();
      probe.close();
      assertThatThrownBy(() -> call.get(5, SECONDS))
          .cause()
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> assertThat(failure.reason()).isEqualTo(CANCELLED));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void waitingHoldsNoThread() {
    try (server;
        Probe probe = held(new Spy(Duration.ofSeconds(30))).build()) {
      int before = Thread.activeCount();
      List<CompletableFuture<Probe.Thing>> calls = new ArrayList<>();
      for (int call = 0; call < 1_000; call++) {
        calls.add(probe.get("1").executeAsync());
      }
      assertThat(Thread.activeCount() - before).isLessThan(10);
      assertThat(calls).noneMatch(CompletableFuture::isDone);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void eachCredentialsHaveALimitOfTheirOwn() {
    AtomicInteger made = new AtomicInteger();
    RequestOptions tenant =
        RequestOptions.builder().credentials(Credentials.bearer("of-a-tenant")).build();
    try (RawServer healthy = RawServer.start(reply -> reply.json(200, THING));
        Probe probe =
            Probe.at(healthy.url())
                .rateLimit(
                    () -> {
                      made.incrementAndGet();
                      return RateLimit.tokenBucket(1, Duration.ofHours(1));
                    })
                .build()) {
      probe.get("1").execute();
      probe.with(tenant).get("1").execute();
      assertThat(made).hasValue(2);
      assertThatThrownBy(() -> probe.get("1").execute()).isInstanceOf(TransportException.class);
      assertThatThrownBy(() -> probe.get("1").with(tenant).execute())
          .isInstanceOf(TransportException.class);
      assertThat(made).hasValue(2);
      assertThat(healthy.requests()).hasSize(2);
    }
  }

  /** Has every request wait so long. */
  private static final class Spy implements RateLimit {

    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger slowedDown = new AtomicInteger();
    final CountDownLatch entered = new CountDownLatch(1);
    private final Duration turn;

    Spy(Duration turn) {
      this.turn = turn;
    }

    @Override
    public Duration reserve(long nanoTime, Duration atMost) {
      asked.incrementAndGet();
      entered.countDown();
      return turn;
    }

    @Override
    public void slowDown(long nanoTime) {
      slowedDown.incrementAndGet();
    }
  }
}
