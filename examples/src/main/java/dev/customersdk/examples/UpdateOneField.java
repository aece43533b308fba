package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.checkoutpage.UpdateCustomerRequest;

/** Sets one field, clears another, and leaves the rest alone. */
final class UpdateOneField {

  private UpdateOneField() {}

  static Customer run(CheckoutPageClient checkoutPage, String customerId) {
    return checkoutPage
        .customers()
        .update(
            customerId,
            UpdateCustomerRequest.builder()
                .phone("+15555550100") // set
                .clearCompanyName() // sent as null
                .build()); // name, e-mail and all others are not mentioned
  }
}
