package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.JsonBody;

/**
 * What Flex documents of its two request bodies, of which no property of a customer is required.
 */
final class Rules {

  private static final BodyRules ADDRESS =
      new BodyRules().strings("line1", "line2", "city", "state", "postal_code", "country");

  /** The customer in a create. */
  static final BodyRules NEW_CUSTOMER = customer().strings("checkout_session_id");

  static final BodyRules CREATE = new BodyRules("customer").object("customer", NEW_CUSTOMER);
  static final BodyRules UPDATE = new BodyRules("customer").object("customer", customer());

  /** A payment method that a test provides, since no endpoint for it is documented. */
  static final BodyRules PAYMENT_METHOD =
      new BodyRules()
          .object(
              "billing_details",
              new BodyRules().strings("email", "name", "phone").object("address", ADDRESS))
          .maps("metadata")
          .object("card", card())
          .values(JsonNode::isBoolean, "true or false", "off_session");

  private Rules() {}

  private static BodyRules card() {
    return new BodyRules()
        .strings("brand", "country", "funding", "last4")
        .values(JsonNode::isInt, "a whole number", "exp_month", "exp_year");
  }

  private static BodyRules customer() {
    return new BodyRules()
        .strings("first_name", "last_name", "email", "phone", "employer")
        .object("shipping", ADDRESS)
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
