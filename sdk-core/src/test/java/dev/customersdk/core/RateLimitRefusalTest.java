package dev.customersdk.core;

import static dev.customersdk.core.TransportException.Reason.CANCELLED;
import static dev.customersdk.core.TransportException.Reason.ENCODING;
import static dev.customersdk.core.TransportException.Reason.RATE_LIMIT;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a call ends with when its rate limit refuses it, fails, or is not waited for. */
class RateLimitRefusalTest {

  private static final RetryPolicy QUICK =
      RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));

  private final BlockingQueue<Attempt> heard = new LinkedBlockingQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger givenBack = new AtomicInteger();

  private Probe.Builder at(RawServer server, Supplier<RateLimit> limit) {
    return Probe.at(server.url()).retryPolicy(QUICK).onAttempt(heard::add).rateLimit(limit);
  }

  /** Lets every odd request through, and has the others wait for so long. */
  private RateLimit everySecond(Duration wait) {
    return new RateLimit() {
      @Override
      public Duration reserve(long nanoTime, Duration atMost) {
        return asked.incrementAndGet() % 2 == 1 ? Duration.ZERO : wait;
      }

      @Override
      public void giveBack(long turn) {
        givenBack.incrementAndGet();
      }

      @Override
      public void slowDown(long nanoTime) {
        throw new IllegalStateException("cannot slow down");
      }
    };
  }

  @ContractTest
  void theResponseStandsWhenOnlyItsRetryHasNoTurnAndTheBudgetIsNotCharged(Mode mode) {
    RateLimit limit = everySecond(Duration.ofDays(1));
    try (RawServer server =
            RawServer.start(reply -> reply.send(503, "{\"code\":\"busy\"}", "X-Request-Id: r"));
        Probe probe = at(server, () -> limit).retryBudget(2).build()) {
      for (int call = 0; call < 5; call++) {
        var failure =
            catchThrowableOfType(ApiException.ServerError.class, () -> mode.run(probe.get("1")));
        assertThat(failure.error().code()).contains("busy");
        assertThat(failure.attempts())
            .extracting(Attempt::failure)
            .last()
            .asString()
            .contains("RATE_LIMIT");
        assertThat(failure).hasMessageNotContaining("budget");
      }
      assertThat(server.requests()).hasSize(5);
    }
  }

  @Test
  void cancellingEndsTheWaitOfASecondAttempt() throws Exception {
    RateLimit limit = everySecond(Duration.ofSeconds(30));
    try (RawServer server = RawServer.start(reply -> reply.json(503, "{}"));
        Probe probe = at(server, () -> limit).build()) {
      for (int call = 1; call <= 50; call++) {
        CompletableFuture<Probe.Thing> future = probe.get("1").executeAsync();
        assertThat(heard.poll(5, SECONDS)).as("the first attempt").isNotNull();
        while (asked.get() < 2 * call) {
          Thread.onSpinWait();
        }
        future.cancel(true);
        Attempt second = heard.poll(5, SECONDS);
        assertThat(second).isNotNull();
        assertThat(second.failure()).contains(CANCELLED);
        assertThat(second.rateLimitDelay()).isPositive();
      }
      assertThat(givenBack).hasValue(50);
      assertThat(server.requests()).hasSize(50);
    }
  }

  @ContractTest
  void aLimitThatFailsToSlowDownChangesNothing(Mode mode) {
    RateLimit limit = everySecond(Duration.ZERO);
    try (RawServer server = RawServer.start(reply -> reply.json(429, "{}"));
        Probe probe = at(server, () -> limit).retryPolicy(RetryPolicy.none()).build()) {
      assertThatThrownBy(() -> mode.run(probe.get("1")))
          .isInstanceOf(ApiException.RateLimited.class);
      assertThat(heard).hasSize(1);
    }
  }

  @ContractTest
  void whatCannotBeWrittenTakesNoTurn(Mode mode) {
    RateLimit limit = everySecond(Duration.ZERO);
    Object unwritable = Map.of("name", new Object());
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
        Probe probe = at(server, () -> limit).build()) {
      var call =
          probe
              .engine()
              .call(
                  ApiRequest.post("/things", RetrySafety.ONCE).body(unwritable),
                  JsonCodec.mapped(Probe.Thing.class));
      var failure = catchThrowableOfType(TransportException.class, () -> mode.run(call));
      assertThat(failure.reason()).isEqualTo(ENCODING);
      assertThat(asked).hasValue(0);
    }
  }

  /** Not on the thread that the turns and deadlines of all calls need. */
  @Test
  void aRequestIsWrittenByItsCallerAlthoughItsTurnComesLater() throws Exception {
    RateLimit limit = (now, atMost) -> Duration.ofMillis(20);
    Queue<Thread> writers = new ConcurrentLinkedQueue<>();
    Object body =
        new AbstractMap<String, String>() {
          @Override
          public Set<Entry<String, String>> entrySet() {
            writers.add(Thread.currentThread());
            return Set.of();
          }
        };
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = at(server, () -> limit).build()) {
      var call =
          probe
              .engine()
              .call(
                  ApiRequest.post("/things", RetrySafety.ONCE).body(body),
                  JsonCodec.mapped(Probe.Thing.class));
      assertThat(call.executeAsync().get(5, SECONDS).id()).isEqualTo("1");
    }
    assertThat(writers).isNotEmpty().containsOnly(Thread.currentThread());
  }

  @ContractTest
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
  void aSupplierThatGivesNoLimitIsNamed(Mode mode) {
    AtomicInteger made = new AtomicInteger();
    RequestOptions tenant =
        RequestOptions.builder().credentials(Credentials.bearer("of-a-tenant")).build();
    Supplier<RateLimit> onlyOnce =
        () -> made.incrementAndGet() == 1 ? everySecond(Duration.ZERO) : null;
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
        Probe probe = at(server, onlyOnce).build()) {
      assertThatThrownBy(() -> mode.run(probe.get("1").with(tenant)))
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> assertThat(failure.reason()).isEqualTo(RATE_LIMIT))
          .hasRootCauseMessage("rateLimit: must not be null");
      assertThat(server.requests()).isEmpty();
    }
  }
}
