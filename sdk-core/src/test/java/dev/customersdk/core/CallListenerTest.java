package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What whoever follows calls hears, and when. */
class CallListenerTest {

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();
  private final Queue<CallSummary> ended = new ConcurrentLinkedQueue<>();
  private final Queue<CallInfo> begun = new ConcurrentLinkedQueue<>();

  private @Nullable CallObserver follow(CallInfo call) {
    begun.add(call);
    heard.add("call begins");
    return new CallObserver() {
      @Override
      public void attemptBegins(int number) {
        heard.add("attempt " + number + " begins");
      }

      @Override
      public void attemptEnds(Attempt attempt) {
        heard.add("attempt " + attempt.number() + " ends with " + attempt.result());
        assertThat(attempt.callId()).isEqualTo(call.id());
      }

      @Override
      public void callEnds(CallSummary summary) {
        ended.add(summary);
        heard.add("call ends");
      }
    };
  }

  @ContractTest
  void hearsOfEverythingInOrder(Mode mode) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (RawServer server =
            RawServer.start(
                reply ->
                    reply.json(requests.incrementAndGet() == 1 ? 503 : 200, "{\"id\":\"1\"}"));
        Probe probe = followed(server)) {
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");

      assertThat(heard)
          .containsExactly(
              "call begins",
              "attempt 1 begins",
              "attempt 1 ends with 503",
              "attempt 2 begins",
              "attempt 2 ends with 200",
              "call ends");
      CallSummary summary = ended.remove();
      assertThat(summary.call()).isEqualTo(begun.remove());
      assertThat(summary.call().host()).isEqualTo("127.0.0.1");
      assertThat(summary.status()).hasValue(200);
      assertThat(summary.failure()).isEmpty();
      assertThat(summary.outcome()).isEqualTo(Outcome.PROCESSED);
      assertThat(summary.attempts()).isEqualTo(2);
      assertThat(summary.toString())
          .matches(
              "probe GET /things/\\{id} 200 after \\d+ ms \\(2 attempts, outcome PROCESSED,"
                  + " call [0-9a-f]{16}\\)");
    }
  }

  @ContractTest
  void hearsWhichFailureItWas(Mode mode) throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.json(404, "{}"));
        Probe probe = followed(server)) {
      var failure =
          catchThrowableOfType(ApiException.NotFound.class, () -> mode.run(probe.get("1")));
      CallSummary summary = ended.remove();
      assertThat(summary.failure()).contains("NotFound");
      assertThat(summary.status()).hasValue(404);
      assertThat(summary.outcome()).isEqualTo(failure.outcome());
      assertThat(summary.call().id()).isEqualTo(failure.attempts().get(0).callId());
    }
  }

  @ContractTest
  void hearsOfAResponseThatCannotBeRead(Mode mode) throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "<html>"));
        Probe probe = followed(server)) {
      var unused = catchThrowableOfType(DecodingException.class, () -> mode.run(probe.get("1")));
      assertThat(ended.remove().failure()).contains("Decoding");
    }
  }

  /** Whoever gave up a call hears of its end only after the attempt under way has ended. */
  @Test
  void hearsOfACallThatWasGivenUp() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                reply -> {
                  arrived.countDown();
                  reply.stall();
                });
        Probe probe = followed(server)) {
      CompletableFuture<?> call = probe.get("1").executeAsync();
      assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
      call.cancel(true);
      assertThat(Soon.holds(() -> heard.contains("call ends"))).isTrue();
      assertThat(heard)
          .containsExactly(
              "call begins",
              "attempt 1 begins",
              "attempt 1 ends with no response: CANCELLED",
              "call ends");
      assertThat(ended.remove().outcome()).isEqualTo(Outcome.UNKNOWN);
    }
  }

  @Test
  void hearsOfACallThatWasGivenUpBetweenAttempts() throws Exception {
    CountDownLatch refused = new CountDownLatch(1);
    try (RawServer server = RawServer.start(reply -> reply.json(429, "{}", "Retry-After: 30"));
        Probe probe =
            Probe.at(server.url())
                .addListener(this::follow)
                .onAttempt(attempt -> refused.countDown())
                .build()) {
      CompletableFuture<?> call = probe.get("1").executeAsync();
      assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
      call.cancel(true);
      assertThat(Soon.holds(() -> !ended.isEmpty())).isTrue();
      assertThat(ended.remove().failure()).contains("CANCELLED");
    }
  }

  @ContractTest
  void aCallThatNeverBeganIsNotHeardOf(Mode mode) throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"))) {
      Probe probe = followed(server);
      probe.close();
      var unused =
          catchThrowableOfType(IllegalStateException.class, () -> mode.run(probe.get("1")));
      assertThat(heard).isEmpty();
    }
  }

  @ContractTest
  void severalHearOfTheSameCallAndNoneHarmsAnother(Mode mode) throws Exception {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .addListener(
                    call -> {
                      throw new IllegalStateException("out of order");
                    })
                .addListener(call -> null)
                .addListener(this::follow)
                .onAttempt(attempt -> lines.add(attempt.callId()))
                .onCall(call -> lines.add(call.call().id()))
                .build()) {
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
      String id = begun.remove().id();
      assertThat(lines).containsExactly(id, id);
      assertThat(ended).hasSize(1);
    }
  }

  private Probe followed(RawServer server) {
    return Probe.at(server.url())
        .addListener(this::follow)
        .retryPolicy(RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(2)))
        .build();
  }
}
