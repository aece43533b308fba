package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.BodyRules;
import java.util.regex.Pattern;

/** What the vendor documents of sources and tax identifiers, as a test provides them. */
final class Seeds {

  private static final Pattern ID = Pattern.compile(".+", Pattern.DOTALL);

  private static final BodyRules OWNER =
      new BodyRules("address")
          .strings("firstName", "lastName", "upstreamId")
          .nullableStrings("organization")
          .rule("email", Rules.email(false))
          .object("address", Rules.ADDRESS)
          .object("additionalAddressInfo", Rules.ADDITIONAL_ADDRESS_INFO);

  private static final BodyRules APPLICABILITY =
      new BodyRules().strings("country", "entity", "customerType");

  static final BodyRules SOURCE =
      new BodyRules()
          // The details of a source are in a property that is named as its type.
          .maps("creditCard", "directDebit", "googlePay", "applePay", "payPal", "payPalBilling")
          .maps("payPalCredit", "wireTransfer", "customerCredit", "alipay", "bPay")
          .maps("onlineBanking", "codJapan", "klarnaCredit", "klarnaCreditRecurring", "konbini")
          .maps("bankTransfer", "msts", "bancontact", "giftCard", "ideal", "amazonPay")
          .maps("afterPay", "ccAvenue", "payCo")
          .matching("id", ID, "a string that is not empty")
          .strings("clientSecret", "type", "currency", "paymentSessionId", "upstreamId")
          .timestamps("createdTime")
          .values(JsonNode::isNumber, "a number", "amount")
          .rule("reusable", Rules.bool())
          .object("owner", OWNER)
          .oneOf("flow", "standard", "redirect", "receiver")
          .oneOf(
              "state",
              "pending_funds",
              "pending_redirect",
              "requires_action",
              "chargeable",
              "consumed",
              "cancelled",
              "failed")
          .maps("metadata");

  private static final BodyRules TRANSITIONS =
      new BodyRules().nullableTimestamps("pending", "verified", "not_valid");

  /** What the operation takes; the others are what a test may set besides. */
  static final BodyRules NEW_TAX_IDENTIFIER =
      new BodyRules("type", "value")
          .matching("type", ID, "a string that is not empty")
          .strings("value");

  static final BodyRules TAX_IDENTIFIER =
      new BodyRules("type", "value")
          .matching("id", ID, "a string that is not empty")
          .timestamps("createdTime", "updatedTime")
          .strings("type", "value")
          .oneOf("state", "pending", "not_valid", "verified")
          .nullableObject("stateTransitions", TRANSITIONS)
          .nullableStrings("verifiedName", "verifiedAddress")
          .objects("applicability", APPLICABILITY);

  private Seeds() {}
}
