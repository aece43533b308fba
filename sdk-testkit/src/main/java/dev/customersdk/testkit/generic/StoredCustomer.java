package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.PropertyOrder;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A customer as a tree. What is attached is stored elsewhere and joins it in a response. */
final class StoredCustomer {

  private static final PropertyOrder PROPERTIES =
      new PropertyOrder(
          "id",
          "createdTime",
          "email",
          "shipping",
          "defaultSourceId",
          "sources",
          "taxIdentifiers",
          "taxCertificates",
          "requestToBeForgotten",
          "type",
          "metadata",
          "locale",
          "enabled",
          "liveMode",
          "updatedTime");

  private StoredCustomer() {}

  static ObjectNode create(ObjectNode body, String id, boolean liveMode, String now) {
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    customer.put("id", id).put("createdTime", now).put("liveMode", liveMode);
    customer.put("requestToBeForgotten", false).put("enabled", true);
    return update(customer, body, now);
  }

  /** Takes over what a checked body sets; rejects, before any change, what does not add up. */
  static ObjectNode update(ObjectNode customer, ObjectNode body, String now) {
    if (body.has("metadata")) {
      customer.set("metadata", Metadata.merged(customer.path("metadata"), body.get("metadata")));
    }
    body.properties().forEach(each -> set(customer, each.getKey(), each.getValue()));
    return customer.put("updatedTime", now);
  }

  /** The documented properties in their order, without those that hold nothing. */
  static ObjectNode shown(ObjectNode customer) {
    customer.properties().removeIf(each -> holdsNothing(each.getValue()));
    return PROPERTIES.sort(customer);
  }

  /** A copy without properties that are null or hold nothing; metadata stays as it is. */
  static ObjectNode pruned(JsonNode object) {
    ObjectNode pruned = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(
            each -> {
              boolean inside = each.getValue().isObject() && !each.getKey().equals("metadata");
              JsonNode value = inside ? pruned(each.getValue()) : each.getValue();
              if (!isEmpty(value)) {
                pruned.set(each.getKey(), value);
              }
            });
    return pruned;
  }

  private static void set(ObjectNode customer, String name, JsonNode value) {
    switch (name) {
      case "id", "metadata" -> {} // set before
      case "shipping" -> customer.set(name, pruned(value));
      case "taxCertificate" -> customer.withArray("/taxCertificates").add(certificate(value));
      default -> customer.set(name, value);
    }
  }

  private static ObjectNode certificate(JsonNode sent) {
    ObjectNode certificate = sent.deepCopy();
    for (String name : List.of("startDate", "endDate")) {
      Timestamps.parse(sent.path(name).asText())
          .map(timestamp -> timestamp.truncatedTo(ChronoUnit.DAYS))
          .ifPresent(midnight -> certificate.put(name, Timestamps.seconds(midnight)));
    }
    return certificate;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || holdsNothing(value);
  }

  private static boolean holdsNothing(JsonNode value) {
    return value.isContainerNode() && value.isEmpty();
  }
}
