package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and how long a call waits before a retry, with a clock of the test's own. */
class RetryTest {

  private final FakeTiming timing = new FakeTiming();
  private final List<Attempt> heard = new ArrayList<>();
  private final Transport transport = Transport.derivedFrom(null, null, null);

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void delaysDoubleUpToTheirBound() throws IOException {
    RetryPolicy patient =
        RetryPolicy.defaults()
            .withMaxAttempts(6)
            .withDelays(Duration.ofSeconds(1), Duration.ofSeconds(5));
    try (RawServer server = alwaysSending(reply -> reply.send(503, ""))) {
      assertThatThrownBy(() -> read(server, patient).execute())
          .isInstanceOf(ApiException.ServerError.class);
    }
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
  void chanceShortensADelay() throws IOException {
    timing.jitter = 0.25;
    RetryPolicy policy =
        RetryPolicy.defaults().withDelays(Duration.ofSeconds(4), Duration.ofSeconds(4));
    try (RawServer server = alwaysSending(reply -> reply.send(503, ""))) {
      assertThatThrownBy(() -> read(server, policy).execute())
          .isInstanceOf(ApiException.ServerError.class);
    }
    assertThat(timing.delays).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @CsvSource({"59, 2", "60, 1", "61, 1"})
  void aWaitThatLeavesNoTimeIsNotBegun(int seconds, int requests) throws IOException {
    try (RawServer server =
        alwaysSending(reply -> reply.send(429, "", "Retry-After: " + seconds))) {
      assertThatThrownBy(() -> read(server, RetryPolicy.defaults()).execute())
          .isInstanceOf(ApiException.RateLimited.class);
      assertThat(server.requests()).hasSize(requests);
    }
    RetryPolicy own =
        RetryPolicy.defaults().withDelays(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
    try (RawServer server = alwaysSending(reply -> reply.send(503, ""))) {
      assertThatThrownBy(() -> read(server, own).execute())
          .isInstanceOf(ApiException.ServerError.class);
      assertThat(server.requests()).hasSize(requests);
    }
  }

  @Test
  void aLongGoodTimeBuysNoMoreThanTwentyRetries() throws IOException {
    try (RawServer server = alwaysSending(reply -> reply.send(503, ""))) {
      HttpEngine engine = engine(server, RetryPolicy.defaults());
      for (int i = 0; i < 200; i++) {
        engine.budget().succeeded();
      }
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(() -> Engines.call(engine, Engines.get()).execute())
            .isInstanceOf(ApiException.ServerError.class);
      }
      assertThat(server.requests()).hasSize(30 + 20);
      for (int i = 0; i < 5; i++) {
        engine.budget().succeeded();
      }
      assertThatThrownBy(() -> Engines.call(engine, Engines.get()).execute())
          .isInstanceOf(ApiException.ServerError.class);
      assertThat(server.requests()).as("five successes pay for one retry").hasSize(50 + 2);
    }
  }

  @Test
  void theVendorsWaitIsKept() throws IOException {
    try (RawServer server = alwaysSending(reply -> reply.send(429, "", "Retry-After: 7"))) {
      assertThatThrownBy(() -> read(server, RetryPolicy.defaults()).execute())
          .isInstanceOf(ApiException.RateLimited.class);
    }
    assertThat(timing.delays).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
  }

  @Test
  void aDateIsAWaitToo() throws IOException {
    try (RawServer server =
        alwaysSending(reply -> reply.send(503, "", "Retry-After: Thu, 01 Jan 2026 00:00:09 GMT"))) {
      assertThatThrownBy(() -> read(server, RetryPolicy.defaults()).execute())
          .isInstanceOf(ApiException.ServerError.class);
    }
    assertThat(timing.delays).containsExactly(Duration.ofSeconds(9), Duration.ofSeconds(9));
  }

  @Test
  void noDelayLeadsBeyondTheDeadline() throws IOException {
    RetryPolicy slow =
        RetryPolicy.defaults()
            .withMaxAttempts(10)
            .withDelays(Duration.ofSeconds(25), Duration.ofSeconds(25));
    try (RawServer server = alwaysSending(reply -> reply.send(503, ""))) {
      assertThatThrownBy(() -> read(server, slow).execute())
          .isInstanceOfSatisfying(
              ApiException.ServerError.class, e -> assertThat(e.attempts()).hasSize(3));
    }
    assertThat(timing.delays).hasSize(2);
  }

  @Test
  void anOutageOfTenThousandCallsSendsTwentyRequestsMoreAndEndsByItself() throws IOException {
    AtomicBoolean down = new AtomicBoolean(true);
    try (RawServer server = alwaysSending(reply -> reply.json(down.get() ? 503 : 200, "{}"))) {
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
  void theThousandthCallStillRetries() throws IOException {
    try (RawServer server =
        RawServer.start(
            (number, request, reply) -> {
              if (number % 2 == 0) {
                reply.json(200, "{}");
              } else {
                reply.send(503, "");
              }
            })) {
      HttpEngine engine = engine(server, RetryPolicy.defaults());
      for (int i = 0; i < 20; i++) {
        assertThat(Engines.call(engine, Engines.get()).executeRaw().attempts()).hasSize(2);
      }
      RetryBudget budget = engine.budget();
      for (int i = 0; i < 1000; i++) {
        budget.succeeded();
      }
      assertThat(Engines.call(engine, Engines.get()).executeRaw().attempts()).hasSize(2);
    }
  }

  private interface Sending {
    void send(RawReply reply) throws IOException;
  }

  private static RawServer alwaysSending(Sending sending) {
    return RawServer.start((number, request, reply) -> sending.send(reply));
  }

  private ApiCall<String> read(RawServer server, RetryPolicy policy) {
    return Engines.call(engine(server, policy), Engines.get());
  }

  private HttpEngine engine(RawServer server, RetryPolicy policy) {
    return Engines.at(server, policy, heard::add, transport, timing);
  }
}
