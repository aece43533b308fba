package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.Ids;
import dev.customersdk.testkit.vendor.Kept;
import dev.customersdk.testkit.vendor.StoredRows;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is created by itself and then attached to a customer, whose id it holds from then on.
 * Guarded by the lock of its {@link Operations}.
 */
abstract class Attachables implements Kept {

  private final StoredRows stored = new StoredRows();
  private final Set<String> attached = new LinkedHashSet<>(); // ids, as they were attached
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
    return stored.find(id).filter(object -> holder(object).equals(customerId)).isPresent();
  }

  /** What the customer has, in the order in which it was attached. */
  final List<ObjectNode> of(String customerId) {
    return attached.stream().filter(id -> isAttached(id, customerId)).map(this::get).toList();
  }

  final void removeOf(String customerId) {
    of(customerId).forEach(object -> remove(object.path("id").textValue()));
  }

  final void remove(String id) {
    stored.remove(id);
    attached.remove(id);
  }

  /** Then who is attached, in the order in which they were. */
  @Override
  public final Stream<ObjectNode> saved() {
    Stream<ObjectNode> order =
        attached.stream().map(id -> JsonNodeFactory.instance.objectNode().put("attached", id));
    return Stream.concat(stored.saved(), order);
  }

  @Override
  public final void restore(ObjectNode saved) {
    if (saved.has("attached")) {
      attached.add(saved.path("attached").asText());
    } else {
      stored.restore(saved);
    }
  }

  @Override
  public final void clear() {
    stored.clear();
    attached.clear();
  }

  /** All, attached or not. */
  final StoredRows stored() {
    return stored;
  }

  /** Its id is generated unless it has one. */
  final ObjectNode store(ObjectNode seed) {
    ObjectNode object = StoredCustomer.pruned(seed);
    String id = object.has("id") ? object.path("id").textValue() : ids.nextUuid(kind);
    if (stored.has(id)) {
      throw new ApiFailure(409, "another " + kind + " has this id");
    }
    return stored.put(id, object.put("id", id));
  }

  final ObjectNode get(String id) {
    return stored.find(id).orElseThrow(() -> Errors.notFound(kind));
  }

  /** Puts it behind all that the customer has already. */
  final ObjectNode hand(ObjectNode object, String customerId) {
    String id = object.path("id").textValue();
    attached.remove(id);
    attached.add(id);
    return object.put("customerId", customerId);
  }

  /** The customer's id; empty without one. */
  static String holder(ObjectNode object) {
    return object.path("customerId").asText();
  }
}
