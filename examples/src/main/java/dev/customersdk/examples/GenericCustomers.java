package dev.customersdk.examples;

import dev.customersdk.generic.CreateCustomerRequest;
import dev.customersdk.generic.GenericClient;

/** What the reference page of the generic customers prints. */
final class GenericCustomers {

  private GenericCustomers() {}

  static void run(GenericClient generic) {
    var ada =
        CreateCustomerRequest.builder()
            .id("ada-1") // of the caller's, so that a retry cannot create her twice
            .email("ada@example.com")
            .build();
    generic.customers().create(ada);
  }
}
