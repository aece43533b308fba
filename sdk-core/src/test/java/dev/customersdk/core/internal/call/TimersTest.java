package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.RawServer;
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
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"))) {
      assertThat(
              Engines.call(engine(server), Engines.get()).executeAsync().get(5, TimeUnit.SECONDS))
          .isEqualTo("read");
      assertThat(timers).hasSize(1).allMatch(CompletableFuture::isDone);
    }
  }

  @Test
  void afterRetriesAndAFailure() {
    try (RawServer server = RawServer.start(reply -> reply.json(503, "{}"))) {
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
  void afterACancellation() {
    try (RawServer server = RawServer.start(reply -> reply.stall())) {
      Engines.call(engine(server), Engines.get()).executeAsync().cancel(true);
      assertThat(timers).hasSize(1).allMatch(CompletableFuture::isDone);
    }
  }

  private HttpEngine engine(RawServer server) {
    RetryPolicy quick = Harness.QUICK;
    return Engines.at(server, quick, attempt -> {}, transport, new RecordingTiming());
  }

  /** The real clock, with every timer noted. */
  private final class RecordingTiming implements Timing {

    @Override
    public long nanoTime() {
      return SYSTEM.nanoTime();
    }

    @Override
    public Instant now() {
      return SYSTEM.now();
    }

    @Override
    public double jitter() {
      return 1;
    }

    @Override
    public void sleep(long nanos) throws InterruptedException {
      SYSTEM.sleep(nanos);
    }

    @Override
    public CompletableFuture<Void> later(long nanos) {
      CompletableFuture<Void> timer = SYSTEM.later(nanos);
      timers.add(timer);
      return timer;
    }
  }
}
