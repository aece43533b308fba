package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.InventedPerson;

/** An invented customer with all that can be created without a source, a file or an own id. */
final class SampleCustomer {

  private SampleCustomer() {}

  static void write(InventedPerson person, ObjectNode customer) {
    customer.put("email", person.email());
    ObjectNode shipping = customer.putObject("shipping");
    shipping
        .putObject("address")
        .put("line1", person.street())
        .put("line2", "Floor 2")
        .put("city", "Springfield")
        .put("postalCode", "62701")
        .put("state", "IL")
        .put("country", "US");
    shipping
        .put("name", person.name())
        .put("phone", person.phone())
        .put("email", person.email())
        .put("organization", person.company());
    shipping.putObject("additionalAddressInfo").put("neighborhood", "Old Town");
    customer.putObject("metadata").put("plan", person.plan());
    customer.put("locale", "en_US").put("type", "individual").put("enabled", true);
  }
}
