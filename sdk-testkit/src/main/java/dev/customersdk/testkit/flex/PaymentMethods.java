package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.Ids;
import dev.customersdk.testkit.vendor.PropertyOrder;
import dev.customersdk.testkit.vendor.StoredRows;
import dev.customersdk.testkit.vendor.Timestamps;
import java.util.stream.Stream;

/** The payment methods of all customers. Guarded by the lock of its {@link Operations}. */
final class PaymentMethods {

  private static final PropertyOrder PROPERTIES =
      new PropertyOrder(
          "payment_method_id",
          "billing_details",
          "customer",
          "metadata",
          "card",
          "created_at",
          "test_mode",
          "off_session");

  private final StoredRows stored = new StoredRows();
  private final Ids ids;
  private final Settings settings;

  PaymentMethods(Ids ids, Settings settings) {
    this.ids = ids;
    this.settings = settings;
  }

  /** Stores what a test provides; its id. */
  String add(ObjectNode customer, ObjectNode seed) {
    Rules.PAYMENT_METHOD.check(seed);
    ObjectNode method = JsonNodeFactory.instance.objectNode();
    method.putObject("billing_details");
    method.putObject("metadata");
    method.putObject("card");
    String id = ids.nextBase32("fpm_");
    method.put("off_session", false).setAll(seed);
    method.put("payment_method_id", id).set("customer", customer.get("customer_id"));
    method.put("created_at", Timestamps.seconds(settings.clock().instant()));
    stored.put(id, PROPERTIES.sort(method.put("test_mode", settings.testMode())));
    return id;
  }

  /** As a list shows them: without the customer. */
  Stream<ObjectNode> newestFirst(String customerId) {
    return stored.newestFirst().stream()
        .filter(method -> isOf(customerId, method))
        .map(method -> method.deepCopy().without("customer"));
  }

  /** As it is on its own; another customer's is as unknown as one that does not exist. */
  ObjectNode get(String customerId, String id) {
    return stored
        .find(id)
        .filter(method -> isOf(customerId, method))
        .orElseThrow(() -> new ApiFailure(settings.unknownId(), "No payment method has this id"));
  }

  StoredRows stored() {
    return stored;
  }

  private static boolean isOf(String customerId, ObjectNode method) {
    return method.path("customer").asText().equals(customerId);
  }
}
