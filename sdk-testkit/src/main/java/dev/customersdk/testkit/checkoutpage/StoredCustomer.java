package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.PropertyOrder;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A stored customer: a tree with those of the fourteen documented properties that are set. */
final class StoredCustomer {

  private static final String SELLER = "64b0c3d19e5f7a2846d1b9c7";

  private static final PropertyOrder PROPERTIES =
      new PropertyOrder(
          "id",
          "name",
          "companyName",
          "email",
          "phone",
          "billingEmail",
          "address",
          "shipping",
          "taxId",
          "taxIdType",
          "sellerId",
          "stripeCustomerId",
          "createdAt",
          "updatedAt");

  private StoredCustomer() {}

  static ObjectNode create(ObjectNode seed, String id, Instant now) {
    ObjectNode customer = overlay(JsonNodeFactory.instance.objectNode(), seed, false);
    customer.put("id", id).put("sellerId", SELLER);
    customer.put("createdAt", Timestamps.millis(now)).put("updatedAt", Timestamps.millis(now));
    return finished(customer);
  }

  static ObjectNode update(ObjectNode customer, ObjectNode body, boolean merges, Instant now) {
    Instant next = Instant.parse(customer.path("updatedAt").asText()).plusMillis(1);
    overlay(customer, body, merges);
    customer.put("updatedAt", Timestamps.millis(now.isAfter(next) ? now : next));
    return finished(customer);
  }

  private static ObjectNode finished(ObjectNode customer) {
    for (String name : List.of("email", "billingEmail")) {
      if (customer.has(name)) {
        customer.put(name, customer.path(name).asText().strip().toLowerCase(Locale.ROOT));
      }
    }
    return PROPERTIES.sort(customer);
  }

  /** Sets what was sent, at every level; null removes. Objects replace or merge. */
  private static ObjectNode overlay(ObjectNode target, ObjectNode sent, boolean merges) {
    for (var each : sent.properties()) {
      JsonNode value = each.getValue();
      if (value.isNull()) {
        target.remove(each.getKey());
      } else if (value instanceof ObjectNode object) {
        JsonNode stored = target.path(each.getKey());
        ObjectNode kept =
            merges && stored instanceof ObjectNode inner
                ? inner
                : JsonNodeFactory.instance.objectNode();
        target.set(each.getKey(), overlay(kept, object, merges));
      } else {
        target.set(each.getKey(), value);
      }
    }
    return target;
  }
}
