package dev.customersdk.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.UpdateCustomerRequest;
import dev.customersdk.flex.CreateCustomerRequest;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the reference pages of the emulators print. */
@ExtendWith(EmulatorExtension.class)
class EmulatorExamplesTest {

  @Test
  void aKnownCustomerIsUpdated(CheckoutPageEmulator checkoutPage) {
    String id = checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
    try (CheckoutPageClient client =
        CheckoutPageClient.builder()
            .baseUrl(checkoutPage.baseUrl())
            .apiKey(checkoutPage.apiKey())
            .build()) {
      client.customers().update(id, UpdateCustomerRequest.builder().phone("+15555550100").build());
    }
    assertTrue(checkoutPage.customerJson(id).orElseThrow().contains("+15555550100"));
  }

  @Test
  void aSecondCreateFindsTheFirst(FlexEmulator flex) {
    try (FlexClient client =
        FlexClient.builder().baseUrl(flex.baseUrl()).apiKey(flex.apiKey()).build()) {
      var ada = CreateCustomerRequest.builder().email("ada@example.com").build();
      String id = client.customers().create(ada).customerId();
      assertEquals(id, client.customers().create(ada).customerId());
    }
    assertEquals(1, flex.customerCount());
  }

  @Test
  void aSourceIsAttached(GenericEmulator generic) {
    String ada = generic.addCustomer("{\"email\":\"ada@example.com\"}");
    String source = generic.addSource("{\"type\":\"creditCard\"}");
    try (GenericClient client =
        GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build()) {
      assertEquals(source, client.customers().attachSource(ada, source).id());
    }
  }

  /** Of an endpoint that would have to run. */
  static void webhooks(CheckoutPageEmulator checkoutPage) {
    checkoutPage.webhooks().sendTo("http://localhost:8080/webhooks", "the-endpoints-secret");
    checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
    checkoutPage.webhooks().awaitDeliveries();
    checkoutPage.webhooks().redeliverLast(); // as a vendor may, too
  }
}
