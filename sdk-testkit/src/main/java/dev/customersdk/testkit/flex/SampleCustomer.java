package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.InventedPerson;

/** An invented customer with every property that an update documents. */
final class SampleCustomer {

  private SampleCustomer() {}

  static void write(InventedPerson person, ObjectNode customer) {
    customer
        .put("first_name", person.firstName())
        .put("last_name", person.lastName())
        .put("email", person.email())
        .put("phone", person.phone())
        .put("employer", person.company());
    customer
        .putObject("shipping")
        .put("line1", person.street())
        .put("line2", "Floor 2")
        .put("city", "Springfield")
        .put("state", "IL")
        .put("postal_code", "62701")
        .put("country", "US");
    ObjectNode metadata = JsonNodeFactory.instance.objectNode().put("plan", person.plan());
    customer.put("metadata", metadata.toString());
  }
}
