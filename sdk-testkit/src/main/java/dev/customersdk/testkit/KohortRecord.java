package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A stored customer: a tree with the eighteen documented fields, null where nothing is known. */
final class KohortRecord {

  static final List<String> FIELDS =
      List.of(
          "id",
          "emailAddress",
          "firstName",
          "lastName",
          "phoneNumber",
          "livemode",
          "isBlocked",
          "organizationId",
          "addressId",
          "shippingAddressId",
          "metadata",
          "createdAt",
          "createdBy",
          "updatedAt",
          "blockedAt",
          "blockedBy",
          "updatedBy",
          "deletedAt");

  static final String USER = "usr_0e3a71c5d2b948";
  private static final String ORGANIZATION = "org_7f20b6a94c1d53";
  private static final List<String> TAKEN_OVER =
      List.of("emailAddress", "firstName", "lastName", "phoneNumber", "metadata");

  private KohortRecord() {}

  static ObjectNode create(ObjectNode body, Ids ids, boolean livemode, String now) {
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    FIELDS.forEach(customer::putNull);
    for (String name : TAKEN_OVER) {
      JsonNode value = body.get(name);
      if (value != null) {
        customer.set(name, value);
      }
    }
    customer.put("id", ids.next("cus_")).put("livemode", livemode).put("isBlocked", false);
    customer.put("organizationId", ORGANIZATION);
    if (body.has("address")) {
      customer.put("addressId", ids.next("adr_"));
    }
    if (body.has("shippingAddress")) {
      customer.put("shippingAddressId", ids.next("adr_"));
    }
    customer.put("createdAt", now).put("createdBy", USER);
    return touch(customer, now);
  }

  static ObjectNode touch(ObjectNode customer, String now) {
    return customer.put("updatedAt", now).put("updatedBy", USER);
  }
}
