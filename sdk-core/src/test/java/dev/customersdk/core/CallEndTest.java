package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a call, its end is told once, and last. */
class CallEndTest {

  /** What one observer heard of one call: letters for beginnings and ends. */
  private static final class Transcript implements CallObserver {

    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    @Override
    public void attemptBegins(int number) {
      told.add("b");
    }

    @Override
    public void attemptEnds(Attempt attempt) {
      told.add("e");
    }

    @Override
    public void callEnds(CallSummary call) {
      told.add(".");
    }

    boolean isWhole() {
      return told.contains(".");
    }

    @Override
    public String toString() {
      return String.join("", told);
    }
  }

  private final Queue<Transcript> transcripts = new ConcurrentLinkedQueue<>();

  private CallObserver follow(CallInfo call) {
    Transcript transcript = new Transcript();
    transcripts.add(transcript);
    return transcript;
  }

  @Test
  void ofACallThatWasGivenUpAtAnyMoment() {
    AtomicInteger requests = new AtomicInteger();
    try (RawServer server =
            RawServer.start(
                reply ->
                    reply.json(requests.incrementAndGet() % 3 == 0 ? 200 : 503, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .retryPolicy(
                    RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(3)))
                .withoutRetryBudget()
                .addListener(this::follow)
                .build()) {
      for (int i = 0; i < 300; i++) {
        CompletableFuture<?> call = probe.get("1").executeAsync();
        int moment = i * 20;
        for (int spin = 0; spin < moment; spin++) {
          Thread.onSpinWait();
        }
        call.cancel(true);
      }
      assertThat(Soon.holds(() -> transcripts.stream().allMatch(Transcript::isWhole))).isTrue();
    }
    assertThat(transcripts)
        .hasSize(300)
        .allSatisfy(transcript -> assertThat(transcript.toString()).matches("(be)*\\."));
  }

  /** Where all threads are taken, OkHttp tells of a cancelled call when one is free. */
  @Test
  void ofACallThatWasGivenUpInTheQueue() throws Exception {
    CountDownLatch arrived = new CountDownLatch(64);
    try (RawServer server =
            RawServer.start(
                reply -> {
                  arrived.countDown();
                  reply.stall();
                });
        Probe probe = Probe.at(server.url()).addListener(this::follow).build()) {
      for (int i = 0; i < 64; i++) {
        var unused = probe.get("1").executeAsync();
      }
      assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<?> queued = probe.get("1").executeAsync();
      queued.cancel(true);
      Transcript last = new ArrayList<>(transcripts).get(64);
      assertThat(Soon.holds(last::isWhole)).isTrue();
      assertThat(last).hasToString("be.");
    }
  }

  /** Whoever is told takes longer than the call has time. */
  @Test
  void ofACallWhoseObserverIsSlow() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    CallObserver slow =
        new CallObserver() {
          @Override
          public void attemptBegins(int number) {
            try {
              assertThat(never.await(1, TimeUnit.SECONDS)).isFalse();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
          }
        };
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .timeout(Duration.ofMillis(300))
                .addListener(call -> slow)
                .addListener(this::follow)
                .build()) {
      CompletableFuture<?> call = probe.get("1").executeAsync();
      assertThat(call).failsWithin(Duration.ofSeconds(10));
      assertThat(transcripts.remove()).hasToString("be.");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ContractTest
  void ofARawResponseWithoutAValue(Mode mode) throws Exception {
    List<CallSummary> ends = new ArrayList<>();
    try (RawServer server = RawServer.start(reply -> reply.send(200, ""));
        Probe probe = Probe.at(server.url()).onCall(ends::add).build()) {
      assertThat(mode.runRaw(probe.get("1")).status()).isEqualTo(200);
      assertThat(ends)
          .singleElement()
          .satisfies(end -> assertThat(end.failure()).contains("Decoding"));
    }
  }

  @ContractTest
  void ofAResponseThatBrokeOff(Mode mode) throws Exception {
    List<CallSummary> ends = new ArrayList<>();
    try (RawServer server =
            RawServer.start(
                reply ->
                    reply.breakOff(
                        "HTTP/1.1 200 OK\r\nX-Request-Id: req-7\r\nContent-Length: 99\r\n\r\n{"));
        Probe probe =
            Probe.at(server.url()).retryPolicy(RetryPolicy.none()).onCall(ends::add).build()) {
      assertThat(mode.start(probe.get("1"))).failsWithin(Duration.ofSeconds(10));
      assertThat(ends.get(0).requestId()).contains("req-7");
      assertThat(ends.get(0).toString())
          .startsWith("probe GET /things/{id} 200, failed: IO, after ");
    }
  }

  /** Who writes the id down has to find it again, whether or not anybody follows the call. */
  @ContractTest
  void hasTheIdThatWasGivenAtTheBeginning(Mode mode) throws Exception {
    List<String> ids = new ArrayList<>();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .addListener(
                    call -> {
                      ids.add(call.id());
                      return null;
                    })
                .build()) {
      assertThat(mode.runRaw(probe.get("1")).attempts()).extracting(Attempt::callId).isEqualTo(ids);
    }
  }
}
