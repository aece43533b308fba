package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The order in which a vendor prints the fields of a customer; those not set are left out. */
record FieldOrder(List<String> names) {

  ObjectNode sort(ObjectNode customer) {
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
