package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.FlexWebhooks;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.GenericWebhooks;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Consumer;

/** What the reference pages of clients, webhooks and Kohort's customers print. */
final class ClientExamples {

  private ClientExamples() {}

  static void kohort(String key, String id) {
    try (KohortClient kohort =
        KohortClient.builder().apiKey(key).timeout(Duration.ofSeconds(20)).build()) {
      Customer customer = kohort.customers().get(id);
      System.out.println(customer.id() + " since " + customer.createdAt().orElseThrow());
    }
  }

  static void checkoutPage(String key) {
    try (CheckoutPageClient checkoutPage = CheckoutPageClient.builder().apiKey(key).build()) {
      checkoutPage.customers().list().limit(10).forEach(each -> System.out.println(each.id()));
    }
  }

  static void flex(String key) {
    try (FlexClient flex = FlexClient.builder().apiKey(key).build()) {
      flex.customers()
          .findByEmail("ada@example.com")
          .forEach(each -> System.out.println(each.customerId()));
    }
  }

  static void generic(String baseUrl, String key) {
    try (GenericClient generic = GenericClient.builder().baseUrl(baseUrl).apiKey(key).build()) {
      generic.customers().list().limit(10).forEach(each -> System.out.println(each.id()));
    }
  }

  static void kohortCustomers(KohortClient kohort, String id) {
    Customer blocked = kohort.customers().block(id);
    kohort.customers().prepare().unblock(blocked.id()).executeAsync().join();
  }

  static void checkoutPageWebhooks(
      String secret, WebhookHeaders headers, InputStream body, Consumer<String> inbox)
      throws IOException {
    CheckoutPageWebhooks webhooks = CheckoutPageWebhooks.of(secret); // once
    var event = webhooks.receive(headers, body);
    inbox.accept(event.eventId());
  }

  static void flexWebhooks(
      String secret, WebhookHeaders headers, InputStream body, Consumer<String> inbox)
      throws IOException {
    FlexWebhooks webhooks = FlexWebhooks.of(secret); // once
    var delivery = webhooks.receive(headers, body);
    inbox.accept(delivery.id());
  }

  static void genericWebhooks(
      String secret, WebhookHeaders headers, InputStream body, Consumer<String> inbox)
      throws IOException {
    GenericWebhooks webhooks = GenericWebhooks.of(secret); // once
    var event = webhooks.receive(headers, body);
    inbox.accept(event.id());
  }
}
