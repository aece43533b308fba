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
    if (!identifier.has("stateTransitions")) {
      ObjectNode transitions = identifier.putObject("stateTransitions");
      transitions.set(identifier.path("state").textValue(), identifier.get("updatedTime"));
      transitions.set("pending", identifier.get("createdTime"));
    }
    return identifier.path("id").textValue();
  }

  /**
   * What a create returns: still pending, as in the vendor's sample. A value that verifies has done
   * so when it is next read.
   */
  ObjectNode create(ObjectNode body) {
    Seeds.NEW_TAX_IDENTIFIER.check(body);
    String type = body.path("type").textValue();
    String value = body.path("value").textValue();
    if (value.isBlank() || (settings.taxFormats() && !TaxNumbers.isWellFormed(type, value))) {
      throw ApiFailure.badParameter("value", body.get("value"), "value has a wrong format");
    }
    ObjectNode identifier = get(add(body));
    ObjectNode response = identifier.deepCopy();
    if (TaxNumbers.verifies(type, value)) {
      identifier.put("state", "verified").put("updatedTime", settings.now());
      identifier.withObject("/stateTransitions").put("verified", settings.now());
    }
    return response;
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
