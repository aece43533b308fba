package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Ids;
import dev.customersdk.testkit.vendor.JsonBody;
import dev.customersdk.testkit.vendor.PropertyOrder;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.Instant;

/** A stored customer: a tree with those of the ten documented properties that are set. */
final class StoredCustomer {

  private static final PropertyOrder PROPERTIES =
      new PropertyOrder(
          "customer_id",
          "first_name",
          "last_name",
          "email",
          "phone",
          "employer",
          "shipping",
          "metadata",
          "created_at",
          "test_mode");

  private StoredCustomer() {}

  static ObjectNode create(ObjectNode body, Ids ids, boolean testMode, Instant now) {
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    customer.put("customer_id", ids.nextBase32("fcus_"));
    customer.put("created_at", Timestamps.seconds(now)).put("test_mode", testMode);
    customer.putObject("shipping");
    customer.putObject("metadata");
    return update(customer, body, ids);
  }

  static ObjectNode update(ObjectNode customer, ObjectNode body, Ids ids) {
    ObjectNode updated = customer.deepCopy().setAll(body);
    if (body.get("shipping") instanceof ObjectNode shipping && !shipping.isEmpty()) {
      ObjectNode address = updated.putObject("shipping");
      address.put("shipping_address_id", ids.nextBase32("fsh_")).setAll(shipping);
    }
    JsonNode metadata = body.get("metadata");
    if (metadata != null) {
      updated.set("metadata", JsonBody.parse(metadata.textValue()));
    }
    return PROPERTIES.sort(updated);
  }
}
