package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import dev.customersdk.fixtures.Soon;
import dev.customersdk.fixtures.WebhookEndpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often an endpoint is asked, and when. */
class WebhookAttemptsTest {

  private static final String SECRET = "example-signing-secret";

  /** Libraries for HTTP like to act on some statuses by themselves. */
  @ParameterizedTest
  @ValueSource(ints = {503, 408, 421, 407, 401, 308, 301, 204})
  void eachAttemptIsOneRequestWhateverIsAnswered(int status) throws IOException {
    List<String> arrived = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          arrived.add(exchange.getRequestMethod());
          exchange.getResponseHeaders().set("Retry-After", "0");
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.getResponseHeaders().set("Emulator-Status", "200");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try (CheckoutPageEmulator emulator = CheckoutPageEmulator.start()) {
      emulator.webhooks().attempts(1, Duration.ZERO);
      emulator.webhooks().sendTo("http://127.0.0.1:" + server.getAddress().getPort() + "/", SECRET);
      emulator.addCustomers(1);

      assertThat(emulator.webhooks().awaitDeliveries())
          .extracting(DeliveryAttempt::status)
          .containsExactly(OptionalInt.of(status));
      assertThat(arrived).containsExactly("POST");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anEndpointThatHangsIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        CheckoutPageEmulator emulator = CheckoutPageEmulator.start()) {
      emulator.webhooks().attempts(2, Duration.ZERO);
      emulator.webhooks().attemptTimeout(Duration.ofMillis(50));
      emulator.webhooks().sendTo("http://127.0.0.1:" + silent.getLocalPort(), SECRET);
      emulator.addCustomers(2);

      assertThat(emulator.webhooks().awaitDeliveries())
          .hasSize(4)
          .allMatch(attempt -> attempt.status().isEmpty());
    }
  }

  /** An hour of the virtual time passes, in no time. */
  @Test
  void theDelayIsThatOfTheEmulatorsTime() {
    VirtualTime time = VirtualTime.start();
    try (WebhookEndpoint endpoint = WebhookEndpoint.start(any -> 500);
        CheckoutPageEmulator emulator = CheckoutPageEmulator.builder().time(time).start()) {
      emulator.webhooks().attempts(2, Duration.ofHours(1));
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      emulator.addCustomers(1);

      assertThat(Soon.holds(() -> emulator.webhooks().deliveries().size() == 2)).isTrue();
      assertThat(sentAt(endpoint, 1) - sentAt(endpoint, 0)).isGreaterThanOrEqualTo(3600);
    }
  }

  private static long sentAt(WebhookEndpoint endpoint, int delivery) {
    return Long.parseLong(
        endpoint.received().get(delivery).headers().getFirst("x-webhook-timestamp"));
  }

  @Test
  void whatIsStillOutstandingIsNamed() {
    CountDownLatch told = new CountDownLatch(1);
    InstantSource stopped =
        () -> {
          if (Thread.currentThread().getName().startsWith("emulator-webhooks")) {
            await(told);
          }
          return Instant.EPOCH;
        };
    try (WebhookEndpoint endpoint = WebhookEndpoint.start(any -> 200);
        CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().clock(stopped.withZone(ZoneOffset.UTC)).start()) {
      emulator.webhooks().attempts(1, Duration.ZERO);
      emulator.webhooks().attemptTimeout(Duration.ofMillis(10));
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      emulator.addCustomers(2);

      assertThatIllegalStateException()
          .isThrownBy(emulator.webhooks()::awaitDeliveries)
          .withMessageContaining("[customer.created, customer.created]");
      told.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
