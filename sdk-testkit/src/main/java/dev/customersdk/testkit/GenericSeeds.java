package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** What the vendor documents of the objects that a test provides instead of other endpoints. */
final class GenericSeeds {

  private static final Pattern ID = Pattern.compile(".+", Pattern.DOTALL);

  private static final BodyRules OWNER =
      new BodyRules("address")
          .string("firstName")
          .string("lastName")
          .rule("email", GenericRules.email(false))
          .nullableString("organization")
          .string("upstreamId")
          .object("address", GenericRules.ADDRESS)
          .object("additionalAddressInfo", GenericRules.ADDITIONAL_ADDRESS_INFO);

  private static final BodyRules APPLICABILITY =
      new BodyRules().string("country").string("entity").string("customerType");

  /** The details of a source are in a member that is named as its type. */
  private static final List<String> DETAILS =
      List.of(
          "creditCard",
          "directDebit",
          "googlePay",
          "applePay",
          "payPal",
          "payPalBilling",
          "payPalCredit",
          "wireTransfer",
          "customerCredit",
          "alipay",
          "bPay",
          "onlineBanking",
          "codJapan",
          "klarnaCredit",
          "klarnaCreditRecurring",
          "konbini",
          "bankTransfer",
          "msts",
          "bancontact",
          "giftCard",
          "ideal",
          "amazonPay",
          "afterPay",
          "ccAvenue",
          "payCo");

  private static final List<String> SOURCE_STATES =
      List.of(
          "pending_funds",
          "pending_redirect",
          "requires_action",
          "chargeable",
          "consumed",
          "cancelled",
          "failed");

  static final BodyRules SOURCE =
      withDetails()
          .matching("id", ID, "a string that is not empty")
          .string("clientSecret")
          .moment("createdTime")
          .string("type")
          .string("currency")
          .value("amount", JsonNode::isNumber, "a number")
          .rule("reusable", GenericRules.bool())
          .object("owner", OWNER)
          .oneOf("flow", List.of("standard", "redirect", "receiver"))
          .oneOf("state", SOURCE_STATES)
          .map("metadata")
          .string("paymentSessionId");

  private static final BodyRules TRANSITIONS =
      new BodyRules()
          .nullableMoment("pending")
          .nullableMoment("verified")
          .nullableMoment("not_valid");

  static final BodyRules TAX_IDENTIFIER =
      new BodyRules("type", "value")
          .matching("id", ID, "a string that is not empty")
          .moment("createdTime")
          .moment("updatedTime")
          .string("type")
          .string("value")
          .oneOf("state", List.of("pending", "not_valid", "verified"))
          .object("stateTransitions", TRANSITIONS)
          .nullableString("verifiedName")
          .nullableString("verifiedAddress")
          .objects("applicability", APPLICABILITY);

  private GenericSeeds() {}

  private static BodyRules withDetails() {
    BodyRules rules = new BodyRules();
    DETAILS.forEach(rules::map);
    return rules;
  }
}
