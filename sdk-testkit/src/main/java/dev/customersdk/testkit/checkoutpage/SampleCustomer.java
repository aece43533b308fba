package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.InventedPerson;

/** An invented customer with everything that a checkout may leave behind. */
final class SampleCustomer {

  private SampleCustomer() {}

  static void write(InventedPerson person, ObjectNode customer) {
    customer
        .put("name", person.name())
        .put("companyName", person.company())
        .put("email", person.email())
        .put("phone", person.phone())
        .put("billingEmail", "billing." + person.email());
    address(person, customer.putObject("address"));
    ObjectNode shipping = customer.putObject("shipping");
    shipping.put("name", person.name()).put("phone", person.phone());
    address(person, shipping.putObject("address"));
    customer.put("taxId", "12-3456789").put("taxIdType", "us_ein");
    customer.put("stripeCustomerId", "cus_invented" + person.number());
  }

  private static void address(InventedPerson person, ObjectNode address) {
    address
        .put("line1", person.street())
        .put("line2", "Floor 2")
        .put("city", "Springfield")
        .put("state", "IL")
        .put("postalCode", "62701")
        .put("country", "US");
  }
}
