package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever listens to attempts hears each of them once, also of those that nobody waits for. */
class ListenerTest {

  private record Heard(Attempt attempt, String thread) {}

  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final CountDownLatch arrived = new CountDownLatch(1);

  @ContractTest
  void hearsOfAnAttemptThatWasGivenUp(Mode mode) throws Exception {
    try (RawServer server = silentServer();
        Probe probe = listened(server)) {
      Future<?> call = mode.start(probe.get("1"));
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      call.cancel(true);
      Reason reason = mode == Mode.SYNC ? Reason.INTERRUPTED : Reason.CANCELLED;
      assertThat(hear().attempt.failure()).contains(reason);
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void hearsOnOurThreadsAlsoWhenTheClientIsClosed() throws Exception {
    try (RawServer server = silentServer()) {
      Probe probe = listened(server);
      Future<?> call = probe.get("1").executeAsync();
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      probe.close();
      Heard last = hear();
      assertThat(last.attempt.failure()).contains(Reason.CANCELLED);
      assertThat(last.thread).matches("customer-sdk-.*|OkHttp .*");
      assertThat(call).failsWithin(Duration.ofSeconds(5));
      assertThat(heard).isEmpty();
    }
  }

  @ContractTest
  void mayFailInAnyWayWithoutChangingTheCall(Mode mode) throws Exception {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe =
            Probe.at(server.url())
                .onAttempt(attempt -> sneakilyThrow(new IOException("the log is full")))
                .build()) {
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
    }
  }

  /** As Kotlin code does, which need not declare checked exceptions. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> void sneakilyThrow(Throwable failure) throws E {
    throw (E) failure;
  }

  private Heard hear() throws InterruptedException {
    Heard next = heard.poll(5, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was heard");
    }
    return next;
  }

  private RawServer silentServer() {
    return RawServer.start(
        reply -> {
          arrived.countDown();
          reply.stall();
        });
  }

  private Probe listened(RawServer server) {
    return Probe.at(server.url())
        .onAttempt(attempt -> heard.add(new Heard(attempt, Thread.currentThread().getName())))
        .build();
  }
}
