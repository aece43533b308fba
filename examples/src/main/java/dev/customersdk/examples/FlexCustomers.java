package dev.customersdk.examples;

import dev.customersdk.flex.CreateCustomerRequest;
import dev.customersdk.flex.FlexClient;

/** What the reference page of Flex's customers prints. */
final class FlexCustomers {

  private FlexCustomers() {}

  static void run(FlexClient flex) {
    var ada = CreateCustomerRequest.builder().email("ada@example.com").build();
    String id = flex.customers().create(ada).customerId();
    flex.customers()
        .paymentMethods(id)
        .list()
        .forEach(each -> System.out.println(each.paymentMethodId()));
  }
}
