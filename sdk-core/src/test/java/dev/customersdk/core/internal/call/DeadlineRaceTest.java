package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawServer;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is said not to have been sent is not sent afterwards. */
class DeadlineRaceTest {

  @Test
  void aDeadlineThatPassesJustBeforeTheCallIsHandedOver() throws Exception {
    Transport transport = Transport.derivedFrom(null, null, null);
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"))) {
      HttpEngine engine =
          Engines.at(server, RetryPolicy.none(), attempt -> {}, transport, new TreacherousTiming());
      CompletableFuture<String> call = Engines.call(engine, Engines.get()).executeAsync();
      assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
      RawServer.idleForAMoment();
      assertThat(server.requests()).isEmpty();
    } finally {
      transport.close();
    }
  }

  /** Jumps beyond the deadline, and rings, right after the attempt was told the time left. */
  private static final class TreacherousTiming implements Timing {

    private final Queue<CompletableFuture<Void>> alarms = new ConcurrentLinkedQueue<>();
    private boolean jumped;
    private long now;

    @Override
    public long nanoTime() {
      long told = now;
      boolean preparing =
          StackWalker.getInstance()
              .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("prepared")));
      if (preparing && !jumped) {
        jumped = true;
        now += TimeUnit.MINUTES.toNanos(2);
        alarms.forEach(alarm -> alarm.complete(null));
      }
      return told;
    }

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public double jitter() {
      return 1;
    }

    @Override
    public CompletableFuture<Void> later(long nanos) {
      CompletableFuture<Void> alarm = new CompletableFuture<>();
      alarms.add(alarm);
      if (jumped) {
        alarm.complete(null);
      }
      return alarm;
    }

    @Override
    public void close() {}
  }
}
