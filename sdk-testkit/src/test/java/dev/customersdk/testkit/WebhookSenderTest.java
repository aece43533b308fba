package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dev.customersdk.fixtures.Soon;
import dev.customersdk.fixtures.WebhookEndpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** When deliveries are made, and made again. */
class WebhookSenderTest {

  private static final String SECRET = "example-signing-secret";

  private final AtomicInteger answered = new AtomicInteger();
  private volatile List<Integer> statuses = List.of(200);

  @AutoClose
  private final WebhookEndpoint endpoint =
      WebhookEndpoint.start(
          any -> statuses.get(Math.min(answered.getAndIncrement(), statuses.size() - 1)));

  @AutoClose private final CheckoutPageEmulator emulator = CheckoutPageEmulator.start();
  private final WebhookSender webhooks = emulator.webhooks();

  @Test
  void withoutAnEndpointNothingIsSent() {
    add();

    assertThat(webhooks.awaitDeliveries()).isEmpty();
    assertThatIllegalStateException().isThrownBy(webhooks::redeliverLast);
  }

  @Test
  void eventsArriveInTheirOrder() {
    webhooks.sendTo(endpoint.url(), SECRET);
    for (int i = 0; i < 20; i++) {
      add();
    }

    List<DeliveryAttempt> deliveries = webhooks.awaitDeliveries();
    assertThat(deliveries).hasSize(20).allMatch(each -> each.status().equals(OptionalInt.of(200)));
    assertThat(arrived())
        .doesNotHaveDuplicates()
        .isEqualTo(deliveries.stream().map(DeliveryAttempt::eventId).toList());
  }

  @Test
  void whatIsNotAcknowledgedIsDeliveredAgainBeforeWhatFollows() {
    statuses = List.of(500, 302, 204);
    webhooks.attempts(3, Duration.ZERO);
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    add();

    List<DeliveryAttempt> deliveries = webhooks.awaitDeliveries();
    assertThat(deliveries)
        .extracting(DeliveryAttempt::attempt, each -> each.status().orElseThrow())
        .containsExactly(tuple(1, 500), tuple(2, 302), tuple(3, 204), tuple(1, 204));
    assertThat(arrived().subList(0, 3)).containsOnly(deliveries.get(0).eventId());
    assertThat(endpoint.received())
        .extracting(each -> each.headers().getFirst("x-webhook-delivery-attempt"))
        .containsExactly("1", "2", "3", "1");
    assertThat(endpoint.received().get(2).body()).isEqualTo(endpoint.received().get(0).body());
  }

  @Test
  void whatIsNeverAcknowledgedIsGivenUp() {
    statuses = List.of(500, 500, 200);
    webhooks.attempts(2, Duration.ofMillis(1));
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    add();

    assertThat(webhooks.awaitDeliveries())
        .extracting(DeliveryAttempt::attempt, each -> each.status().orElseThrow())
        .containsExactly(tuple(1, 500), tuple(2, 500), tuple(1, 200));
  }

  @Test
  void anEventCanBeDeliveredAgain() {
    webhooks.sendTo(endpoint.url(), SECRET);
    add();
    add();
    List<DeliveryAttempt> first = webhooks.awaitDeliveries();
    webhooks.redeliverLast();
    webhooks.redeliver(first.get(0).eventId());

    assertThat(webhooks.awaitDeliveries())
        .extracting(DeliveryAttempt::eventId, DeliveryAttempt::attempt)
        .containsExactly(
            tuple(first.get(0).eventId(), 1),
            tuple(first.get(1).eventId(), 1),
            tuple(first.get(1).eventId(), 2),
            tuple(first.get(0).eventId(), 2));
    assertThat(arrived()).hasSize(4);
    assertThatIllegalArgumentException().isThrownBy(() -> webhooks.redeliver("evt_none"));
  }

  @Test
  void anEndpointThatIsNotThereHasNoStatus() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    webhooks.attempts(2, Duration.ZERO);
    webhooks.sendTo("http://127.0.0.1:" + free, SECRET);
    add();

    assertThat(webhooks.awaitDeliveries())
        .hasSize(2)
        .allMatch(delivery -> delivery.status().isEmpty());
  }

  /** Neither waits for an endpoint that hangs. */
  @Test
  void resetAndCloseGiveUpWhatRuns() {
    CountDownLatch hanging = new CountDownLatch(1);
    try (WebhookEndpoint stalled = WebhookEndpoint.start(any -> await(hanging))) {
      int port = URI.create(stalled.url()).getPort();
      webhooks.sendTo(stalled.url(), SECRET);
      add();
      assertThat(Soon.holds(() -> stalled.received().size() == 1)).isTrue();
      emulator.reset();
      assertThat(webhooks.awaitDeliveries()).isEmpty();
      webhooks.sendTo(stalled.url(), SECRET);
      add();
      emulator.close();
      add();

      assertThat(webhooks.awaitDeliveries()).isEmpty();
      assertThat(Soon.holds(() -> nobodySendsTo(port))).isTrue();
      hanging.countDown();
    }
  }

  private void add() {
    emulator.addCustomer("{\"email\":\"ada@example.com\"}");
  }

  private List<String> arrived() {
    return endpoint.received().stream()
        .map(each -> Caller.json(each.body()).path("eventId").textValue())
        .toList();
  }

  private static int await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 200;
  }

  private static boolean nobodySendsTo(int port) {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().equals("emulator-webhooks-to-" + port));
  }
}
