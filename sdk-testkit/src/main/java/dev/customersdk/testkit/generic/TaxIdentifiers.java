package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.Ids;

/** The tax identifiers, at most one of each type for a customer. */
final class TaxIdentifiers extends Attachables {

  private final Settings settings;

  TaxIdentifiers(Ids ids, Settings settings) {
    super("tax identifier", ids);
    this.settings = settings;
  }

  @Override
  String add(ObjectNode seed) {
    Seeds.TAX_IDENTIFIER.check(seed);
    ObjectNode identifier = store(seed);
    if (!identifier.has("createdTime")) {
      identifier.put("createdTime", settings.now());
    }
    if (!identifier.has("updatedTime")) {
      identifier.set("updatedTime", identifier.get("createdTime"));
    }
    if (!identifier.has("state")) {
      identifier.put("state", "pending");
    }
    return identifier.path("id").textValue();
  }

  @Override
  ObjectNode attach(String id, String customerId) {
    ObjectNode identifier = get(id);
    String holder = holder(identifier);
    if (holder.equals(customerId)) {
      return identifier;
    }
    if (!holder.isEmpty()) {
      throw notUpdateable("another customer has this tax identifier");
    }
    String type = identifier.path("type").textValue();
    if (of(customerId).stream().anyMatch(other -> other.path("type").asText().equals(type))) {
      throw notUpdateable("this customer has a tax identifier of this type");
    }
    return hand(identifier.put("updatedTime", settings.now()), customerId);
  }

  private static ApiFailure notUpdateable(String message) {
    return new ApiFailure(409, "customer_not_updateable", "customerId", message);
  }
}
