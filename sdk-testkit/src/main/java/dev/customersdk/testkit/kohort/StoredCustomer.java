package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Ids;
import java.util.List;
import java.util.Locale;

/**
 * A stored customer: a tree with the eighteen documented properties, null where nothing is known,
 * and those that were sent but are not documented to come back.
 */
final class StoredCustomer {

  private static final List<String> PROPERTIES =
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

  /** What customers can be ordered by and searched for. */
  static final List<String> COMPARABLE =
      PROPERTIES.stream().filter(name -> !name.equals("metadata")).toList();

  static final String USER = "usr_0e3a71c5d2b948";
  private static final String ORGANIZATION = "org_7f20b6a94c1d53";
  private static final List<String> TAKEN_OVER =
      List.of("emailAddress", "firstName", "lastName", "phoneNumber", "metadata");

  /** Taken by create, but not among the documented properties of a response. */
  private static final List<String> SENT_ONLY =
      List.of("address", "shippingAddress", "locale", "clientReferenceId");

  private StoredCustomer() {}

  static ObjectNode create(ObjectNode body, Ids ids, boolean livemode, String now) {
    ObjectNode customer = JsonNodeFactory.instance.objectNode();
    PROPERTIES.forEach(customer::putNull);
    TAKEN_OVER.stream().filter(body::has).forEach(name -> customer.set(name, body.get(name)));
    SENT_ONLY.stream().filter(body::has).forEach(name -> customer.set(name, body.get(name)));
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

  /** With the documented properties only. */
  static ObjectNode documented(ObjectNode customer) {
    return customer.deepCopy().remove(SENT_ONLY);
  }

  /** With its own property names in snake_case; those inside them never change. */
  static ObjectNode snakeCase(ObjectNode customer) {
    ObjectNode written = JsonNodeFactory.instance.objectNode();
    customer.properties().forEach(each -> written.set(snakeCase(each.getKey()), each.getValue()));
    return written;
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
