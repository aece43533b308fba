package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.WebhookEndpoint;
import dev.customersdk.testkit.GenericEmulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** From the vendor's change to a typed event at an endpoint. */
class WebhookDeliveryTest {

  private static final String SECRET = "example-signing-secret";

  private final List<WebhookEvent> events = new CopyOnWriteArrayList<>();

  @Test
  void changesByTheClientArriveAsTypedEvents() {
    GenericWebhooks webhooks =
        GenericWebhooks.builder().secret("the-next-one").secret(SECRET).build();
    try (GenericEmulator emulator = GenericEmulator.start();
        WebhookEndpoint endpoint =
            WebhookEndpoint.start(
                delivery -> {
                  events.add(webhooks.receive(delivery.headers()::getFirst, delivery.bytes()));
                  return 200;
                });
        GenericClient client =
            GenericClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      emulator.webhooks().attemptTimeout(Duration.ofMinutes(1)); // on a busy machine
      emulator.webhooks().sendTo(endpoint.url(), SECRET);
      Customer ada =
          client
              .customers()
              .create(CreateCustomerRequest.builder().email("ada@example.com").build());
      Customer moved =
          client
              .customers()
              .update(ada.id(), UpdateCustomerRequest.builder().email("eve@example.com").build());
      client.customers().delete(ada.id());
      emulator.webhooks().awaitDeliveries();

      assertThat(events)
          .extracting(event -> event.customer().orElseThrow())
          .containsExactly(ada, moved, moved);
      assertThat(events.get(1).data().orElseThrow().previousAttributes())
          .containsAllEntriesOf(Map.of("email", "ada@example.com"));
      assertThat(events).extracting(WebhookEvent::id).doesNotHaveDuplicates();
    }
  }
}
