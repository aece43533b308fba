package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Ids;
import java.util.List;
import java.util.Locale;

/**
 * A stored customer: a tree with the eighteen documented properties, null where nothing is known.
 */
final class StoredCustomer {

  static final List<String> PROPERTIES =
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

  private StoredCustomer() {}

  static ObjectNode create(ObjectNode body, Ids ids, boolean livemode, String now) {
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    PROPERTIES.forEach(customer::putNull);
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

  static boolean hasEmail(ObjectNode customer, String email) {
    return customer.path("emailAddress").asText().equalsIgnoreCase(email);
  }

  /** With its own property names in snake_case; those inside {@code metadata} never change. */
  static ObjectNode snakeCase(ObjectNode customer) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    customer.properties().forEach(each -> written.set(snakeCase(each.getKey()), each.getValue()));
    return written;
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
