package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.JsonBody;

/** What Flex documents of its two request bodies; no property of a customer is required. */
final class Rules {

  private static final BodyRules SHIPPING =
      new BodyRules().strings("line1", "line2", "city", "state", "postal_code", "country");

  /** The customer in a create. */
  static final BodyRules NEW_CUSTOMER = customer().strings("checkout_session_id");

  static final BodyRules CREATE = new BodyRules("customer").object("customer", NEW_CUSTOMER);
  static final BodyRules UPDATE = new BodyRules("customer").object("customer", customer());

  private Rules() {}

  private static BodyRules customer() {
    return new BodyRules()
        .strings("first_name", "last_name", "email", "phone", "employer")
        .object("shipping", SHIPPING)
        .values(Rules::isMetadata, "a string that holds a JSON object", "metadata");
  }

  private static boolean isMetadata(JsonNode value) {
    try {
      return value.isTextual() && JsonBody.parse(value.textValue()) != null;
    } catch (ApiFailure noObject) {
      return false;
    }
  }
}
