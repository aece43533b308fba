package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A supplier of credentials that hangs is asked once for all asynchronous calls that wait. */
class HangingSupplierTest {

  private static final int CALLS = 2_000;

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch answers = new CountDownLatch(1);
  private final Credentials hanging = Credentials.bearer(this::token);

  private String token() {
    asked.incrementAndGet();
    try {
      answers.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "token";
  }

  @AfterEach
  void end() {
    answers.countDown();
  }

  @Test
  void takesOneThreadAndEveryCallEndsAtItsDeadline() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, "{}"));
        Probe probe = probe(server, Duration.ofSeconds(2))) {
      int before = Thread.activeCount();
      List<CompletableFuture<Probe.Thing>> calls = start(probe);
      int most = Thread.activeCount();
      for (CompletableFuture<Probe.Thing> call : calls) {
        TransportException failure = (TransportException) call.handle((it, e) -> e).join();
        assertThat(failure.reason()).isEqualTo(Reason.DEADLINE);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        most = Math.max(most, Thread.activeCount());
      }
      assertThat(most - before).as("threads started").isLessThan(100);
      assertThat(asked).hasValueBetween(1, 3);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void letsGoOfCallsThatAreCancelled() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, "{}"));
        Probe probe = probe(server, Duration.ofSeconds(60))) {
      int before = Thread.activeCount();
      int most = before;
      for (CompletableFuture<Probe.Thing> call : start(probe)) {
        assertThat(call.cancel(true)).isTrue();
        most = Math.max(most, Thread.activeCount());
      }
      assertThat(most - before).as("threads started").isLessThan(100);
      answers.countDown();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void doesNotKeepAClientFromClosing() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, "{}"))) {
      Probe probe = probe(server, Duration.ofSeconds(60));
      List<CompletableFuture<Probe.Thing>> calls = start(probe);
      probe.close();
      for (CompletableFuture<Probe.Thing> call : calls) {
        TransportException failure = (TransportException) call.handle((it, e) -> e).join();
        assertThat(failure.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      }
    }
  }

  @Test
  void servesAllWhoWaitWhenItAnswersAfterAll() throws IOException {
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = probe(server, Duration.ofSeconds(60))) {
      List<CompletableFuture<Probe.Thing>> calls = start(probe);
      answers.countDown();
      for (CompletableFuture<Probe.Thing> call : calls) {
        assertThat(call.join().id()).isEqualTo("1");
      }
      assertThat(server.requests())
          .hasSize(CALLS)
          .allMatch(request -> request.header("Authorization").orElse("").equals("Bearer token"));
    }
  }

  private List<CompletableFuture<Probe.Thing>> start(Probe probe) {
    return Stream.generate(() -> probe.get("1").executeAsync()).limit(CALLS).toList();
  }

  private Probe probe(RawServer server, Duration timeout) {
    return Probe.at(server.url()).credentials(hanging).timeout(timeout).build();
  }
}
