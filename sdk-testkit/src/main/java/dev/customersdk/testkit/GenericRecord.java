package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A customer as a tree. What is attached is stored elsewhere and joins it in an answer. */
final class GenericRecord {

  private static final List<String> FIELDS =
      List.of(
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

  private GenericRecord() {}

  static ObjectNode create(ObjectNode body, String id, boolean liveMode, String now) {
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    customer.put("id", id).put("createdTime", now).put("liveMode", liveMode);
    customer.put("requestToBeForgotten", false).put("enabled", true);
    return update(customer, body, now);
  }

  /** Takes over what a checked body sets; refuses, before any change, what does not add up. */
  static ObjectNode update(ObjectNode customer, ObjectNode body, String now) {
    if (body.has("metadata")) {
      customer.set(
          "metadata", GenericMetadata.merged(customer.path("metadata"), body.get("metadata")));
    }
    body.properties().forEach(member -> set(customer, member.getKey(), member.getValue()));
    return customer.put("updatedTime", now);
  }

  /** The documented members in their order, without those that are empty. */
  static ObjectNode answer(ObjectNode customer) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    for (String name : FIELDS) {
      JsonNode value = customer.path(name);
      if (!isEmpty(value)) {
        answer.set(name, value);
      }
    }
    return answer;
  }

  /** A copy without members that are null or hold nothing; metadata stays as it is. */
  static ObjectNode pruned(JsonNode object) {
    ObjectNode pruned = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(
            member -> {
              boolean inside = member.getValue().isObject() && !member.getKey().equals("metadata");
              JsonNode value = inside ? pruned(member.getValue()) : member.getValue();
              if (!isEmpty(value)) {
                pruned.set(member.getKey(), value);
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
      Moments.parse(sent.path(name).asText())
          .map(moment -> moment.truncatedTo(ChronoUnit.DAYS))
          .ifPresent(midnight -> certificate.put(name, Moments.seconds(midnight)));
    }
    return certificate;
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty());
  }
}
