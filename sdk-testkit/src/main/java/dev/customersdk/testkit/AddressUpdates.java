package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an update of Checkout Page's {@code address} and {@code shipping} does with the members that
 * it leaves out: the vendor's documents contradict each other.
 */
public enum AddressUpdates {
  /** They are lost: the object is replaced as a whole. The vendor's reference page says so. */
  REPLACE {
    @Override
    ObjectNode kept(JsonNode stored) {
      return JsonNodeFactory.instance.objectNode();
    }
  },
  /**
   * They are kept, those of {@code shipping.address} too. The vendor's later machine-readable
   * description says so.
   */
  MERGE {
    @Override
    ObjectNode kept(JsonNode stored) {
      return stored instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
  };

  abstract ObjectNode kept(JsonNode stored);

  /** Sets what was sent, at every level; null removes. */
  final ObjectNode overlay(ObjectNode target, ObjectNode sent) {
    sent.properties().forEach(member -> set(target, member.getKey(), member.getValue()));
    return target;
  }

  private void set(ObjectNode target, String name, JsonNode value) {
    if (value.isNull()) {
      target.remove(name);
    } else if (value instanceof ObjectNode object) {
      target.set(name, overlay(kept(target.path(name)), object));
    } else {
      target.set(name, value);
    }
  }
}
