package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;

/** What Flex documents of its two request bodies; no field of a customer is required. */
final class FlexRules {

  private static final BodyRules SHIPPING =
      new BodyRules()
          .string("line1")
          .string("line2")
          .string("city")
          .string("state")
          .string("postal_code")
          .string("country");

  /** The customer in a create. */
  static final BodyRules NEW_CUSTOMER = customer().string("checkout_session_id");

  static final BodyRules CREATE = new BodyRules("customer").object("customer", NEW_CUSTOMER);
  static final BodyRules UPDATE = new BodyRules("customer").object("customer", customer());

  private FlexRules() {}

  private static BodyRules customer() {
    return new BodyRules()
        .string("first_name")
        .string("last_name")
        .string("email")
        .string("phone")
        .string("employer")
        .object("shipping", SHIPPING)
        .value("metadata", FlexRules::isMetadata, "a string that holds a JSON object");
  }

  private static boolean isMetadata(JsonNode value) {
    try {
      return value.isTextual() && JsonBody.parse(value.textValue()) != null;
    } catch (Refusal noObject) {
      return false;
    }
  }
}
