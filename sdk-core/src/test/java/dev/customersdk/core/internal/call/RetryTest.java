package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and how long a call waits before a retry, with a clock of the test's own. */
class RetryTest {

  private final FakeTiming timing = new FakeTiming();
  private final List<Attempt> heard = new ArrayList<>();
  @AutoClose private final Transport transport = Transport.derivedFrom(null, null, null, true);

  @Test
  void delaysDoubleUpToTheirBound() {
    RetryPolicy patient =
        RetryPolicy.defaults()
            .withMaxAttempts(6)
            .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(5));
    requestsUntilFailure(patient, reply -> reply.send(503, ""));
    assertThat(timing.delays)
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));
    assertThat(heard)
        .extracting(Attempt::delayBefore)
        .startsWith(Duration.ZERO)
        .endsWith(timing.delays.toArray(Duration[]::new))
        .hasSize(6);
    assertThat(heard).extracting(Attempt::duration).containsOnly(Duration.ZERO);
  }

  @Test
  void chanceShortensADelay() {
    timing.jitter = 0.25;
    RetryPolicy policy =
        RetryPolicy.defaults().withDelays(Duration.ofSeconds(4), Duration.ofSeconds(4));
    requestsUntilFailure(policy, reply -> reply.send(503, ""));
    assertThat(timing.delays).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({"59, 2", "60, 1", "61, 1"})
  void aWaitThatLeavesNoTimeIsNotBegun(int seconds, int requests) {
    Duration wait = Duration.ofSeconds(seconds);
    RetryPolicy own = RetryPolicy.defaults().withDelays(wait, wait);
    assertThat(requestsUntilFailure(own, reply -> reply.send(503, ""))).isEqualTo(requests);
    assertThat(
            requestsUntilFailure(
                RetryPolicy.defaults(), reply -> reply.send(429, "", "Retry-After: " + seconds)))
        .isEqualTo(requests);
  }

  @ParameterizedTest
  @CsvSource({"30, 2", "31, 1"})
  void whatTheVendorAsksForMayBeTooMuchForThePolicy(int seconds, int requests) {
    RetryPolicy hasty = RetryPolicy.defaults().withMaxRetryAfter(Duration.ofSeconds(30));
    assertThat(requestsUntilFailure(hasty, reply -> reply.send(429, "", "Retry-After: " + seconds)))
        .isEqualTo(requests);
  }

  @Test
  void aLongGoodTimeBuysNoMoreThanTwentyRetries() {
    try (RawServer server = RawServer.start(reply -> reply.send(503, ""))) {
      HttpEngine engine = engine(server, RetryPolicy.defaults());
      for (int i = 0; i < 200; i++) {
        engine.budgets().of(engine.settings().credentials()).succeeded();
      }
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(() -> Engines.call(engine, Engines.get()).execute())
            .isInstanceOf(ApiException.ServerError.class);
      }
      assertThat(server.requests()).hasSize(30 + 20);
      for (int i = 0; i < 5; i++) {
        engine.budgets().of(engine.settings().credentials()).succeeded();
      }
      assertThatThrownBy(() -> Engines.call(engine, Engines.get()).execute())
          .isInstanceOf(ApiException.ServerError.class);
      assertThat(server.requests()).as("five successes pay for one retry").hasSize(50 + 2);
    }
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "'Thu, 01 Jan 2026 00:00:09 GMT', 9"})
  void theVendorsWaitIsKept(String header, int seconds) {
    requestsUntilFailure(
        RetryPolicy.defaults(), reply -> reply.send(429, "", "Retry-After: " + header));
    assertThat(timing.delays).hasSize(2).containsOnly(Duration.ofSeconds(seconds));
  }

  @Test
  void anOutageOfTenThousandCallsSendsTwentyRequestsMoreAndEndsByItself() {
    AtomicBoolean down = new AtomicBoolean(true);
    try (RawServer server = RawServer.start(reply -> reply.json(down.get() ? 503 : 200, "{}"))) {
      HttpEngine engine = engine(server, RetryPolicy.defaults());
      int calls = 10_000;
      for (int i = 0; i < calls; i++) {
        assertThatThrownBy(() -> Engines.call(engine, Engines.get()).execute())
            .isInstanceOf(ApiException.ServerError.class);
      }
      assertThat(server.requests()).hasSize(calls + 20);
      down.set(false);
      assertThat(Engines.call(engine, Engines.get()).execute()).isEqualTo("read");
    }
  }

  @Test
  void theThousandthCallStillRetries() {
    AtomicBoolean shaky = new AtomicBoolean();
    try (RawServer server =
        RawServer.start(reply -> reply.json(shaky.getAndSet(false) ? 503 : 200, "{}"))) {
      HttpEngine engine = engine(server, RetryPolicy.defaults());
      for (int i = 1; i <= 1000; i++) {
        shaky.set(i % 10 == 0);
        assertThat(Engines.call(engine, Engines.get()).executeRaw().attempts())
            .as("call %d", i)
            .hasSize(i % 10 == 0 ? 2 : 1);
      }
    }
  }

  /** How many requests one read sends to a vendor that always responds so. */
  private int requestsUntilFailure(RetryPolicy policy, RawServer.Response response) {
    try (RawServer server = RawServer.start(response)) {
      ApiCall<String> call = Engines.call(engine(server, policy), Engines.get());
      assertThatThrownBy(call::execute).isInstanceOf(ApiException.class);
      return server.requests().size();
    }
  }

  private HttpEngine engine(RawServer server, RetryPolicy policy) {
    return Engines.at(server, policy, heard::add, transport, timing);
  }
}
