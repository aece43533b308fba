package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.UpdateCustomerRequest;

/** What the reference page of Checkout Page's customers prints. */
final class CheckoutPageCustomers {

  private CheckoutPageCustomers() {}

  static void run(CheckoutPageClient checkoutPage, String id) {
    var changes = UpdateCustomerRequest.builder().phone("+15555550100").build();
    checkoutPage.customers().update(id, changes);
  }
}
