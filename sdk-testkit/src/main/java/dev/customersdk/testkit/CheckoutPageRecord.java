package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A stored customer: a tree with those of the fourteen documented fields that are set. */
final class CheckoutPageRecord {

  private static final String SELLER = "64b0c3d19e5f7a2846d1b9c7";

  private static final FieldOrder FIELDS =
      new FieldOrder(
          List.of(
              "id",
              "name",
              "companyName",
              "email",
              "phone",
              "billingEmail",
              "address",
              "shipping",
              "taxId",
              "taxIdType",
              "sellerId",
              "stripeCustomerId",
              "createdAt",
              "updatedAt"));

  private CheckoutPageRecord() {}

  static ObjectNode create(ObjectNode seed, String id, Instant now) {
    ObjectNode customer =
        overlay(JsonNodeFactory.instance.objectNode(), seed, AddressUpdates.REPLACE);
    customer.put("id", id).put("sellerId", SELLER);
    customer.put("createdAt", Moments.millis(now)).put("updatedAt", Moments.millis(now));
    return FIELDS.sort(customer);
  }

  static ObjectNode update(
      ObjectNode customer, ObjectNode body, AddressUpdates updates, Instant now) {
    Instant next = Instant.parse(customer.path("updatedAt").asText()).plusMillis(1);
    overlay(customer, body, updates);
    customer.put("updatedAt", Moments.millis(now.isAfter(next) ? now : next));
    return FIELDS.sort(customer);
  }

  private static ObjectNode overlay(ObjectNode customer, ObjectNode body, AddressUpdates updates) {
    updates.overlay(customer, body);
    for (String field : List.of("email", "billingEmail")) {
      if (customer.has(field)) {
        customer.put(field, customer.path(field).asText().strip().toLowerCase(Locale.ROOT));
      }
    }
    return customer;
  }
}
