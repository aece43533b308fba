package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The order in which a vendor prints a customer's properties; those not set are left out. */
public record PropertyOrder(List<String> names) {

  public PropertyOrder(String... names) {
    this(List.of(names));
  }

  public ObjectNode sort(ObjectNode customer) {
    ObjectNode sorted = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      JsonNode value = customer.get(name);
      if (value != null) {
        sorted.set(name, value);
      }
    }
    return sorted;
  }
}
