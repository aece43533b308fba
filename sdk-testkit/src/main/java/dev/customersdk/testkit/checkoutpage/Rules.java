package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import java.util.Locale;
import java.util.regex.Pattern;

/** What Checkout Page documents of ids and of the update's body. */
final class Rules {

  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{24}");

  private static final BodyRules ADDRESS =
      new BodyRules().strings("line1", "line2", "city", "state", "postalCode", "country");

  private static final BodyRules SHIPPING =
      clearable(new BodyRules(), "name", "phone").nullableObject("address", ADDRESS);

  static final BodyRules UPDATE = updatable(new BodyRules());

  /** What a checkout leaves behind. */
  static final BodyRules SEED =
      updatable(new BodyRules("email")).strings("taxId", "taxIdType", "stripeCustomerId");

  private Rules() {}

  static void checkUpdate(ObjectNode body) {
    if (body.isEmpty()) {
      throw new ApiFailure(400, "The body must not be empty");
    }
    UPDATE.check(body);
  }

  /** The id in lower case; any other text is an error of that parameter. */
  static String id(String parameter, String text) {
    if (ID.matcher(text).matches()) {
      return text.toLowerCase(Locale.ROOT);
    }
    throw ApiFailure.badParameter(
        parameter, TextNode.valueOf(text), parameter + " must be 24 hexadecimal digits");
  }

  private static BodyRules updatable(BodyRules rules) {
    return clearable(rules, "name", "companyName", "phone")
        .values(Rules::isEmail, "an e-mail address", "email")
        .values(v -> v.isNull() || isEmail(v), "an e-mail address or null", "billingEmail")
        .nullableObject("address", ADDRESS)
        .nullableObject("shipping", SHIPPING);
  }

  private static BodyRules clearable(BodyRules rules, String... names) {
    return rules.values(v -> v.isNull() || isText(v), "a non-empty string or null", names);
  }

  private static boolean isText(JsonNode value) {
    return value.isTextual() && !value.textValue().isEmpty();
  }

  private static boolean isEmail(JsonNode value) {
    return value.isTextual() && BodyRules.EMAIL.matcher(value.textValue().strip()).matches();
  }
}
