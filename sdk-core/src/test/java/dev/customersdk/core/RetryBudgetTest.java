package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the retry budget lets through, and that it starves nobody. {@code StormTest} has storms. */
class RetryBudgetTest {

  private static final RetryPolicy QUICK =
      RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
  private static final String THING = "{\"id\":\"1\"}";
  private static final String EXHAUSTED = "no retry left in the client's retry budget";

  @ParameterizedTest
  @EnumSource
  void callsThatFailOnceAllSucceed(Mode mode) throws IOException {
    RawServer.Handler everySecond =
        (number, request, reply) -> reply.json(number % 2 == 0 ? 200 : 503, THING);
    try (RawServer server = RawServer.start(everySecond);
        Probe probe = quick(server).build()) {
      for (int i = 0; i < 200; i++) {
        assertThat(mode.runRaw(probe.get("1")).attempts()).as("call " + i).hasSize(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 429})
  void callsThatFailTwiceAllSucceed(int second) throws IOException {
    RawServer.Handler everyThird =
        (number, request, reply) -> {
          int status = number % 3 == 0 ? 200 : number % 3 == 1 ? 503 : second;
          reply.send(status, THING, status == 429 ? "Retry-After: 0" : "X-Pause: none");
        };
    try (RawServer server = RawServer.start(everyThird);
        Probe probe = quick(server).build()) {
      for (int i = 0; i < 200; i++) {
        assertThat(probe.get("1").executeRaw().attempts()).as("call " + i).hasSize(3);
      }
    }
  }

  @Test
  void credentialsHaveOneBudgetHoweverTheyAreUsed() throws IOException {
    RequestOptions b = RequestOptions.builder().credentials(Credentials.bearer("tenant-b")).build();
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(503, THING));
        Probe probe = quick(server).build()) {
      for (int i = 0; i < 50; i++) {
        Probe derived = probe.with(b);
        assertThatThrownBy(() -> derived.get("1").execute()).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> probe.get("1").with(b).execute()).isInstanceOf(ApiException.class);
      }
      assertThat(server.requests()).hasSize(100 + 20);
      assertThatThrownBy(() -> probe.get("1").execute())
          .isInstanceOfSatisfying(
              ApiException.class, failure -> assertThat(failure.attempts()).hasSize(3));
    }
  }

  @Test
  void healthyAnswersOfAnyKindEndAnOutage() throws IOException {
    AtomicInteger status = new AtomicInteger(503);
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.json(status.get(), THING));
        Probe probe = quick(server).build()) {
      call(probe, 30);
      assertThat(server.requests()).hasSize(30 + 20);
      status.set(404);
      call(probe, 100);
      status.set(503);
      var failure = catchThrowableOfType(ApiException.class, () -> probe.get("1").execute());
      assertThat(failure.attempts()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 503, 521})
  void aVendorInTroubleGivesNothingBack(int status) throws IOException {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) ->
                    reply.json(request.method().equals("GET") ? 503 : status, "{}"));
        Probe probe = quick(server).build()) {
      for (int i = 0; i < 100; i++) {
        call(probe, 1);
        assertThatThrownBy(() -> probe.post(RetrySafety.ONCE).execute())
            .isInstanceOf(ApiException.ServerError.class);
      }
      assertThat(server.requests()).hasSize(200 + 20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneTenantsThrottledCallsDoNotStarveAnother(Mode mode) throws IOException {
    RequestOptions b = RequestOptions.builder().credentials(Credentials.bearer("tenant-b")).build();
    AtomicInteger ofB = new AtomicInteger();
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  boolean fromB = request.header("Authorization").orElse("").endsWith("tenant-b");
                  reply.json(fromB && ofB.incrementAndGet() > 1 ? 200 : 429, THING);
                });
        Probe tenantA = quick(server).build();
        Probe tenantB = tenantA.with(b)) {
      call(tenantA, 30);
      assertThat(mode.runRaw(tenantB.get("1")).attempts()).hasSize(2);
      var failure = catchThrowableOfType(ApiException.class, () -> mode.run(tenantA.get("1")));
      assertThat(failure.attempts()).as("tenant A itself has none left").hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusedKeysThatAreRefreshedDrawOnIt(Mode mode) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Credentials refreshed = Credentials.bearer(() -> "token-" + asked.incrementAndGet());
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(401, "{}"));
        Probe probe = quick(server).credentials(refreshed).build()) {
      for (int i = 0; i < 200; i++) {
        assertThatThrownBy(() -> mode.run(probe.get("1")))
            .isInstanceOf(ApiException.Unauthenticated.class);
      }
      assertThat(server.requests()).hasSize(200 + 20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionThatCameEarlySaysSo(Mode mode) throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(503, "{}"));
        Probe probe = quick(server).retryBudget(2).build()) {
      assertThatThrownBy(() -> mode.run(probe.get("1"))).hasMessageNotContaining(EXHAUSTED);
      assertThatThrownBy(() -> mode.run(probe.get("1")))
          .hasMessage(
              "GET /things/{id} responded with 503 (1 attempt, %s, outcome UNKNOWN)"
                  .formatted(EXHAUSTED));
    }
    try (RawServer server = RawServer.start((number, request, reply) -> reply.drop());
        Probe probe = quick(server).retryBudget(0).build()) {
      assertThatThrownBy(() -> mode.run(probe.get("1")))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining(EXHAUSTED);
    }
  }

  @Test
  void canBeSetAndSwitchedOff() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(503, "{}"));
        Probe none = quick(server).retryBudget(0).build();
        Probe two = quick(server).retryBudget(2).build();
        Probe unlimited = quick(server).withoutRetryBudget().build()) {
      call(none, 10);
      assertThat(server.requests()).hasSize(10);
      call(two, 10);
      assertThat(server.requests()).hasSize(10 + 12);
      call(unlimited, 50);
      assertThat(server.requests()).hasSize(10 + 12 + 150);
    }
    assertThatThrownBy(() -> Probe.builder().retryBudget(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retryBudget: must be at least 0, was -1");
  }

  private static Probe.Builder quick(RawServer server) {
    return Probe.at(server.url()).retryPolicy(QUICK);
  }

  /** Reads that fail. */
  private static void call(Probe probe, int calls) {
    for (int i = 0; i < calls; i++) {
      assertThatThrownBy(() -> probe.get("1").execute()).isInstanceOf(ApiException.class);
    }
  }
}
