package dev.customersdk.checkoutpage;

import dev.customersdk.core.ApiCall;
import dev.customersdk.fixtures.atmostonce.AtMostOnce;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.util.List;

/** Customers come into being through checkout only. */
class CheckoutPageAtMostOnceTest extends AtMostOnce<CheckoutPageClient> {

  CheckoutPageAtMostOnceTest() {
    super(
        CheckoutPageClient.builder(),
        CheckoutPageEmulator.start(),
        "{\"email\":\"target@example.com\"}");
  }

  @Override
  protected ApiCall<?> update(CheckoutPageClient client, String id, String value) {
    return client
        .customers()
        .prepare()
        .update(id, UpdateCustomerRequest.builder().name(value).build());
  }

  @Override
  protected List<String> ids(CheckoutPageClient client) {
    return client.customers().list().stream().map(Customer::id).toList();
  }
}
