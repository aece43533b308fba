package com.example.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.customersdk.checkoutpage.AddressUpdate;
import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.checkoutpage.Customers;
import dev.customersdk.checkoutpage.UpdateCustomerRequest;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.WebhookException;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.WebhookSender;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checkout Page, and an endpoint for webhooks. */
@ExtendWith(EmulatorExtension.class)
class CheckoutPageTest {

  private static final String ADA =
      "{\"email\":\"ada@example.com\",\"companyName\":\"Engines\",\"address\":{\"city\":\"Ulm\"}}";

  @Test
  void aCustomerChanges(CheckoutPageEmulator emulator) {
    String id = emulator.addCustomer(ADA);
    try (CheckoutPageClient client =
        CheckoutPageClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      Customers customers = client.customers();
      UpdateCustomerRequest moved =
          UpdateCustomerRequest.builder()
              .clearCompanyName()
              .address(AddressUpdate.builder().line1("1 Main St").build())
              .build();

      Customer ada = customers.updateMerging(id, moved);

      assertEquals(Optional.empty(), ada.companyName());
      assertEquals(Optional.of("Ulm"), ada.address().orElseThrow().city());
      assertEquals(List.of(id), customers.list().stream().map(Customer::id).toList());
      UpdateCustomerRequest wrong = UpdateCustomerRequest.builder().email("ada").build();
      assertThrows(ApiException.InvalidRequest.class, () -> customers.update(id, wrong));
    }
  }

  @Test
  void deliveriesAreVerified(CheckoutPageEmulator emulator) throws IOException {
    List<Optional<String>> inbox = new CopyOnWriteArrayList<>();
    CheckoutPageWebhooks webhooks = CheckoutPageWebhooks.of("secret");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          int status = 204;
          try {
            inbox.add(
                webhooks
                    .receive(exchange.getRequestHeaders()::getFirst, exchange.getRequestBody())
                    .customer()
                    .map(Customer::id));
          } catch (WebhookException e) {
            status = 400;
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    try {
      WebhookSender sender = emulator.webhooks();
      sender.attempts(1, Duration.ZERO);
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      sender.sendTo(url, "secret");
      String id = emulator.addCustomer(ADA);
      assertEquals(204, sender.awaitDeliveries().get(0).status().orElseThrow());
      sender.sendTo(url, "of somebody else");
      emulator.addCustomer(ADA);
      assertEquals(400, sender.awaitDeliveries().get(0).status().orElseThrow());
      assertEquals(List.of(Optional.of(id)), inbox);
    } finally {
      server.stop(0);
    }
  }
}
