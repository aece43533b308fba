package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vendor that stops reading holds nobody longer than the deadline or an interrupt allows. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StalledWriteTest {

  private static final Map<String, String> LARGE = Map.of("name", "x".repeat(20_000_000));

  @ParameterizedTest
  @EnumSource
  void endsAtTheDeadline(WireProtocol protocol) throws Exception {
    for (Mode mode : Mode.values()) {
      try (DeafServer server = DeafServer.start(protocol);
          Probe probe = probe(server, Duration.ofSeconds(1))) {
        TransportException failure =
            catchThrowableOfType(TransportException.class, () -> mode.run(upload(probe)));
        assertThat(failure.reason()).isEqualTo(Reason.DEADLINE);
        assertThat(failure.attempts().get(0).duration()).isLessThan(Duration.ofSeconds(10));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsWithAnInterrupt(WireProtocol protocol) throws Exception {
    try (DeafServer server = DeafServer.start(protocol);
        Probe probe = probe(server, Duration.ofSeconds(60))) {
      CompletableFuture<TransportException> failure = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () ->
                  failure.complete(
                      catchThrowableOfType(
                          TransportException.class, () -> upload(probe).execute())));
      caller.start();
      awaitWriting(caller);
      caller.interrupt();
      assertThat(failure.get(10, TimeUnit.SECONDS).reason()).isEqualTo(Reason.INTERRUPTED);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TLS_HTTP_1", "TLS_HTTP_2"})
  void leavesTheDeadlinesOfOthersAlone(WireProtocol protocol) throws Exception {
    try (DeafServer deaf = DeafServer.start(protocol);
        RawServer silent = RawServer.start((number, request, reply) -> reply.stall());
        Probe stalled =
            Probe.at(deaf.url())
                .httpClient(deaf.client().writeTimeout(Duration.ofMillis(200)).build())
                .timeout(Duration.ofSeconds(20))
                .build();
        Probe other = Probe.at(silent.url()).timeout(Duration.ofSeconds(2)).build()) {
      Future<?> upload = Mode.ASYNC.start(upload(stalled));
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> other.get("1").execute());
      assertThat(failure.reason()).isEqualTo(Reason.DEADLINE);
      assertThat(failure.attempts().get(0).duration()).isLessThan(Duration.ofSeconds(10));
      assertThat(upload).isNotDone();
      upload.cancel(true);
    }
  }

  @Test
  void holdsNoneOfManySmallCallsBehindIt() throws Exception {
    CountDownLatch started = new CountDownLatch(20);
    try (DeafServer server = DeafServer.start(WireProtocol.HTTP_2);
        Probe probe = probe(server, Duration.ofSeconds(1))) {
      List<FutureTask<Integer>> callers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        FutureTask<Integer> caller = new FutureTask<>(() -> callAgainAndAgain(probe, started));
        Thread thread = new Thread(caller);
        thread.setDaemon(true);
        thread.start();
        callers.add(caller);
      }
      for (FutureTask<Integer> caller : callers) {
        assertThat(caller.get(30, TimeUnit.SECONDS)).isEqualTo(3);
      }
    }
  }

  @Test
  void givesEveryThreadBackWhenManyUploadsEndTogether() throws Exception {
    try (DeafServer server = DeafServer.start(WireProtocol.HTTP_2)) {
      List<Probe> probes = new ArrayList<>();
      List<CompletableFuture<?>> uploads = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Probe probe = probe(server, Duration.ofMillis(1000 + 7 * i));
        probes.add(probe);
        uploads.add(upload(probe).executeAsync());
      }
      for (CompletableFuture<?> upload : uploads) {
        assertThat(upload).failsWithin(Duration.ofSeconds(20));
      }
      assertThat(Soon.holds(() -> !isAnybodyWriting())).isTrue();
      probes.forEach(Probe::close);
    }
  }

  private static boolean isAnybodyWriting() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().endsWith("WatchedOutput"));
  }

  private static int callAgainAndAgain(Probe probe, CountDownLatch started)
      throws InterruptedException {
    started.countDown();
    started.await();
    int failed = 0;
    for (int i = 0; i < 3; i++) {
      String id = "x".repeat(100_000);
      if (catchThrowableOfType(TransportException.class, () -> probe.get(id).execute()) != null) {
        failed++;
      }
    }
    return failed;
  }

  private static Probe probe(DeafServer server, Duration timeout) throws IOException {
    return Probe.at(server.url())
        .httpClient(server.client().build())
        .timeout(timeout)
        .retryPolicy(RetryPolicy.none())
        .build();
  }

  private static ApiCall<?> upload(Probe probe) {
    return probe
        .engine()
        .call(
            ApiRequest.post("/things", RetrySafety.ONCE).body(LARGE),
            JsonCodec.mapped(Probe.Thing.class));
  }

  private static void awaitWriting(Thread thread) {
    while (thread.isAlive() && !isWriting(thread)) {
      Thread.onSpinWait();
    }
  }

  private static boolean isWriting(Thread thread) {
    StackTraceElement[] frames = thread.getStackTrace();
    return frames.length > 0
        && List.of("park", "poll", "write", "write0", "writev").contains(frames[0].getMethodName())
        && Arrays.stream(frames).anyMatch(frame -> frame.getMethodName().equals("writeTo"));
  }
}
