package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** What Checkout Page documents of ids and of the update's body. */
final class CheckoutPageRules {

  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{24}");

  private static final BodyRules ADDRESS =
      new BodyRules()
          .string("line1")
          .string("line2")
          .string("city")
          .string("state")
          .string("postalCode")
          .string("country");

  private static final BodyRules SHIPPING =
      clearable(new BodyRules(), "name", "phone").nullableObject("address", ADDRESS);

  private static final BodyRules UPDATE = updatable(new BodyRules());

  /** What a checkout leaves behind. */
  static final BodyRules SEED =
      updatable(new BodyRules("email"))
          .string("taxId")
          .string("taxIdType")
          .string("stripeCustomerId");

  private CheckoutPageRules() {}

  static void checkUpdate(ObjectNode body) {
    if (body.isEmpty()) {
      throw Refusal.badRequest("The body must not be empty");
    }
    UPDATE.check(body);
  }

  /** The id in lower case; any other text is refused under the parameter's name. */
  static String id(String parameter, String text) {
    if (ID.matcher(text).matches()) {
      return text.toLowerCase(Locale.ROOT);
    }
    throw Refusal.badParameter(
        parameter, TextNode.valueOf(text), parameter + " must be 24 hexadecimal digits");
  }

  private static BodyRules updatable(BodyRules rules) {
    return clearable(rules, "name", "companyName", "phone")
        .value("email", CheckoutPageRules::isEmail, "an e-mail address")
        .value("billingEmail", v -> v.isNull() || isEmail(v), "an e-mail address or null")
        .nullableObject("address", ADDRESS)
        .nullableObject("shipping", SHIPPING);
  }

  private static BodyRules clearable(BodyRules rules, String... names) {
    for (String name : names) {
      rules.value(name, v -> v.isNull() || isText(v), "a non-empty string or null");
    }
    return rules;
  }

  private static boolean isText(JsonNode value) {
    return value.isTextual() && !value.textValue().isEmpty();
  }

  private static boolean isEmail(JsonNode value) {
    return value.isTextual() && BodyRules.EMAIL.matcher(value.textValue().strip()).matches();
  }
}
