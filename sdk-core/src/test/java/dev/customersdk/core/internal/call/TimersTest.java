package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every timer that an asynchronous call starts is over when the call is. */
class TimersTest {

  private final Queue<CompletableFuture<Void>> timers = new ConcurrentLinkedQueue<>();
  private final Transport transport = Transport.derivedFrom(null, null, null);

  @AfterEach
  void close() {
    transport.close();
  }

  @Test
  void afterASuccess() throws Exception {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, "{}"))) {
      assertThat(
              Engines.call(engine(server), Engines.get()).executeAsync().get(5, TimeUnit.SECONDS))
          .isEqualTo("read");
      assertThat(timers).hasSize(1).allMatch(CompletableFuture::isDone);
    }
  }

  @Test
  void afterRetriesAndAFailure() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.json(503, "{}"))) {
      assertThatThrownBy(
              () ->
                  Engines.call(engine(server), Engines.get())
                      .executeAsync()
                      .get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class);
      assertThat(timers).hasSize(3).allMatch(CompletableFuture::isDone);
    }
  }

  @Test
  void afterACancellation() throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> reply.stall())) {
      Engines.call(engine(server), Engines.get()).executeAsync().cancel(true);
      assertThat(timers).hasSize(1).allMatch(CompletableFuture::isDone);
    }
  }

  private HttpEngine engine(RawServer server) {
    RetryPolicy quick =
        RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
    return Engines.at(server, quick, attempt -> {}, transport, new RecordingTiming());
  }

  /** The real clock, with every timer noted. */
  private final class RecordingTiming implements Timing {

    private final Timing system = new SystemTiming();

    @Override
    public long nanoTime() {
      return system.nanoTime();
    }

    @Override
    public Instant now() {
      return system.now();
    }

    @Override
    public double jitter() {
      return 1;
    }

    @Override
    public void close() {
      system.close();
    }

    @Override
    public CompletableFuture<Void> later(long nanos) {
      CompletableFuture<Void> timer = system.later(nanos);
      timers.add(timer);
      return timer;
    }
  }
}
