package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.WebhookException;
import dev.customersdk.fixtures.WebhookEndpoint;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.DeliveryAttempt;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From the vendor's change to a typed event at an endpoint. */
class WebhookDeliveryTest {

  private static final String SECRET = "example-signing-secret";

  private final List<WebhookEvent> events = new CopyOnWriteArrayList<>();
  private final CheckoutPageWebhooks webhooks = CheckoutPageWebhooks.of(SECRET);
  @AutoClose private final CheckoutPageEmulator emulator = CheckoutPageEmulator.start();
  @AutoClose private final WebhookEndpoint endpoint = WebhookEndpoint.start(this::status);

  private int status(WebhookEndpoint.Delivery delivery) {
    try {
      events.add(webhooks.receive(delivery.headers()::getFirst, delivery.bytes()));
      return 200;
    } catch (WebhookException e) {
      return 400;
    }
  }

  @Test
  void anUpdateByTheClientArrivesAsATypedEvent() {
    emulator.webhooks().sendTo(endpoint.url(), SECRET);
    String id = emulator.addCustomer("{\"email\":\"ada@example.com\"}");
    try (CheckoutPageClient client =
        CheckoutPageClient.builder()
            .baseUrl(emulator.baseUrl())
            .apiKey(emulator.apiKey())
            .build()) {
      Customer updated =
          client.customers().update(id, UpdateCustomerRequest.builder().name("Ada").build());
      emulator.webhooks().redeliverLast();
      emulator.webhooks().awaitDeliveries();

      assertThat(events)
          .extracting(event -> event.type().orElseThrow().known().orElseThrow())
          .containsExactly(
              WebhookEventType.CUSTOMER_CREATED,
              WebhookEventType.CUSTOMER_UPDATED,
              WebhookEventType.CUSTOMER_UPDATED);
      assertThat(events.get(1).customer()).contains(updated);
      assertThat(events.get(2)).isEqualTo(events.get(1));
    }
  }

  @Test
  void anEndpointWithAnotherSecretRefuses() {
    emulator.webhooks().attempts(1, Duration.ZERO);
    emulator.webhooks().sendTo(endpoint.url(), "another");
    emulator.addCustomer("{\"email\":\"ada@example.com\"}");

    assertThat(emulator.webhooks().awaitDeliveries())
        .extracting(DeliveryAttempt::status)
        .containsExactly(java.util.OptionalInt.of(400));
    assertThat(events).isEmpty();
  }
}
