package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.InventedPerson;

/** An invented customer with every property that a create documents. */
final class SampleCustomer {

  private SampleCustomer() {}

  static void write(InventedPerson person, ObjectNode customer) {
    customer
        .put("emailAddress", person.email())
        .put("firstName", person.firstName())
        .put("lastName", person.lastName())
        .put("phoneNumber", person.phone());
    address(person, customer.putObject("address"));
    address(person, customer.putObject("shippingAddress")).put("companyName", person.company());
    customer.putObject("metadata").put("plan", person.plan());
    customer.put("locale", "en_US").put("clientReferenceId", "client-" + person.number());
  }

  private static ObjectNode address(InventedPerson person, ObjectNode address) {
    return address
        .put("addressLine1", person.street())
        .put("city", "Springfield")
        .put("state", "IL")
        .put("postalCode", "62701")
        .put("country", "US");
  }
}
