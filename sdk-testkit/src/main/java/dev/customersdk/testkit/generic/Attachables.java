package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is created elsewhere and then attached to a customer, whose id it holds from then on.
 * Guarded by the lock of its {@link Operations}.
 */
abstract class Attachables {

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
  private final String kind;
  private final Ids ids;

  Attachables(String kind, Ids ids) {
    this.kind = kind;
    this.ids = ids;
  }

  /** Stores a seed and returns its id; rejects what the vendor could not hold. */
  abstract String add(ObjectNode seed);

  /** Attaches what may be attached and returns it; again changes nothing. */
  abstract ObjectNode attach(String id, String customerId);

  final boolean isAttached(String id, String customerId) {
    return byId.containsKey(id) && holder(byId.get(id)).equals(customerId);
  }

  /** What the customer has, in the order in which it was attached. */
  final List<ObjectNode> of(String customerId) {
    return byId.values().stream().filter(object -> holder(object).equals(customerId)).toList();
  }

  final void removeOf(String customerId) {
    byId.values().removeIf(object -> holder(object).equals(customerId));
  }

  final void clear() {
    byId.clear();
  }

  /** Its id is generated unless it has one. */
  final ObjectNode store(ObjectNode seed) {
    ObjectNode stored = StoredCustomer.pruned(seed);
    String id = stored.has("id") ? stored.path("id").textValue() : ids.nextUuid(kind);
    if (byId.containsKey(id)) {
      throw new ApiFailure(409, "another " + kind + " has this id");
    }
    byId.put(id, stored.put("id", id));
    return stored;
  }

  final ObjectNode get(String id) {
    ObjectNode found = byId.get(id);
    if (found == null) {
      throw Errors.notFound(kind);
    }
    return found;
  }

  /** Puts it behind all that the customer has already. */
  final ObjectNode hand(ObjectNode object, String customerId) {
    String id = object.path("id").textValue();
    byId.remove(id);
    byId.put(id, object.put("customerId", customerId));
    return object;
  }

  /** The customer's id; empty without one. */
  static String holder(ObjectNode object) {
    return object.path("customerId").asText();
  }
}
