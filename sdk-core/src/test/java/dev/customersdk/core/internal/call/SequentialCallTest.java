package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.core.time.Timing;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Each request is delayed by 25 seconds once; a call may last 60. */
class SequentialCallTest {

  @AutoClose private final Transport transport = Transport.derivedFrom(null, null, null, true);

  @Test
  void bothCallsShareOneTimeoutAndShowTheirAttempts() {
    try (RawServer server = delaying(25, 25)) {
      assertThat(readTwice(server).executeRaw().attempts()).hasSize(4);
      assertThat(server.requests()).hasSize(4);
    }
  }

  @Test
  void theSecondGetsWhatTheFirstHasLeft() {
    try (RawServer server = delaying(25, 40)) {
      ApiCall<String> call = readTwice(server);
      assertThatThrownBy(call::execute)
          .isInstanceOfSatisfying(
              ApiException.class,
              failure -> {
                assertThat(failure.status()).isEqualTo(503);
                assertThat(failure.attempts()).extracting(Attempt::number).containsExactly(1, 2, 1);
              });
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void whatPassesBetweenThemCountsToo() {
    CountDownLatch never = new CountDownLatch(1);
    Consumer<Attempt> slow = attempt -> assertThat(await(never, 600)).isFalse();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"))) {
      HttpEngine engine =
          Engines.at(server, RetryPolicy.defaults(), slow, transport, Timing.ofSystem());
      ApiCall<String> call =
          readTwice(engine).with(RequestOptions.builder().timeout(Duration.ofMillis(500)).build());
      assertThatThrownBy(call::execute)
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> {
                assertThat(failure.reason()).isEqualTo(TransportException.Reason.DEADLINE);
                assertThat(failure.attempts()).hasSize(2);
              });
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static boolean await(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private ApiCall<String> readTwice(RawServer server) {
    HttpEngine engine =
        Engines.at(server, RetryPolicy.defaults(), attempt -> {}, transport, new FakeTiming());
    return readTwice(engine);
  }

  private static ApiCall<String> readTwice(HttpEngine engine) {
    return new SequentialCall<>(
        Engines.call(engine, Engines.get()), value -> Engines.call(engine, Engines.get()));
  }

  private static RawServer delaying(int first, int second) {
    return RawServer.start(
        reply -> reply.send(503, "", "Retry-After: " + first),
        reply -> reply.json(200, "{}"),
        reply -> reply.send(503, "", "Retry-After: " + second),
        reply -> reply.json(200, "{}"));
  }
}
