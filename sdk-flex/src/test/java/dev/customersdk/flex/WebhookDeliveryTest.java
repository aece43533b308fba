package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.WebhookEndpoint;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.FlexWebhookHeaders;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the vendor's change to typed events at an endpoint, by each generation of headers. */
class WebhookDeliveryTest {

  private final List<WebhookDelivery> received = new CopyOnWriteArrayList<>();

  @ParameterizedTest
  @EnumSource
  void changesByTheClientArriveAsTypedEvents(FlexWebhookHeaders generation) {
    FlexWebhooks webhooks =
        FlexWebhooks.builder().secret("whsec_AAAA").secret(SignedDelivery.SECRET).build();
    try (FlexEmulator emulator = FlexEmulator.builder().webhookHeaders(generation).start();
        WebhookEndpoint endpoint =
            WebhookEndpoint.start(
                delivery -> {
                  received.add(webhooks.receive(delivery.headers()::getFirst, delivery.bytes()));
                  return 204;
                });
        FlexClient client =
            FlexClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      emulator.webhooks().sendTo(endpoint.url(), SignedDelivery.SECRET);
      Customer ada =
          client
              .customers()
              .create(CreateCustomerRequest.builder().email("ada@example.com").build());
      Customer named =
          client
              .customers()
              .update(ada.customerId(), UpdateCustomerRequest.builder().firstName("Ada").build());
      client.customers().delete(ada.customerId());
      emulator.webhooks().redeliverLast();
      emulator.webhooks().awaitDeliveries();

      assertThat(received)
          .flatExtracting(WebhookDelivery::events)
          .extracting(event -> event.customer().orElseThrow())
          .containsExactly(ada, named, named, named);
      assertThat(received.get(2).events().get(0).is(WebhookEventType.CUSTOMER_DELETED)).isTrue();
      assertThat(received)
          .extracting(WebhookDelivery::id)
          .satisfies(ids -> assertThat(ids.get(3)).isEqualTo(ids.get(2)))
          .satisfies(ids -> assertThat(ids.subList(0, 3)).doesNotHaveDuplicates());
    }
  }
}
