package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawServer;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What is said not to have been sent is not sent afterwards. */
class DeadlineRaceTest {

  @Test
  void aDeadlineThatPassesJustBeforeTheCallIsHandedOver() throws Exception {
    CountDownLatch connecting = new CountDownLatch(1);
    OkHttpClient slow =
        new OkHttpClient.Builder().socketFactory(new SlowSockets(connecting)).build();
    Transport transport = Transport.derivedFrom(slow, null, null, true);
    TreacherousTiming timing = new TreacherousTiming();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"))) {
      HttpEngine engine = Engines.at(server, RetryPolicy.none(), attempt -> {}, transport, timing);
      CompletableFuture<String> call = Engines.call(engine, Engines.get()).executeAsync();
      assertThat(timing.now).as("the jump took place").isPositive();
      timing.alarms.forEach(alarm -> alarm.complete(null));
      assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT));
      connecting.countDown();
      RawServer.idleForAMoment();
      assertThat(server.requests()).isEmpty();
    } finally {
      transport.close();
    }
  }

  /** Jumps beyond the deadline right after the attempt was told the time left. */
  private static final class TreacherousTiming extends FakeTiming {

    private final Queue<CompletableFuture<Void>> alarms = new ConcurrentLinkedQueue<>();
    private volatile long now;

    @Override
    public long nanoTime() {
      long told = now;
      boolean preparing =
          StackWalker.getInstance()
              .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("prepared")));
      if (preparing && now == 0) {
        now = TimeUnit.MINUTES.toNanos(2);
        alarms.forEach(alarm -> alarm.complete(null));
        while (alarms.size() < 2) { // until whoever expired the call gives OkHttp some grace
          Thread.onSpinWait();
        }
      }
      return told;
    }

    @Override
    public CompletableFuture<Void> alarm(long nanos) {
      CompletableFuture<Void> alarm = new CompletableFuture<>();
      alarms.add(alarm);
      return alarm;
    }
  }

  /** Connections that are not made before they are let. */
  private static final class SlowSockets extends SocketFactory {

    private final CountDownLatch let;

    SlowSockets(CountDownLatch let) {
      this.let = let;
    }

    @Override
    public Socket createSocket() {
      try {
        let.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new Socket();
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) {
      throw new UnsupportedOperationException();
    }
  }
}
