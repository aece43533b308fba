package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import java.util.Set;
import java.util.regex.Pattern;

/** What the vendor documents of requests. */
final class Rules {

  private static final int LONGEST_ID = 40;
  private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}_[A-Z]{2}");

  static final BodyRules ADDRESS =
      new BodyRules("country")
          .nullableStrings("line1", "city", "postalCode", "state")
          .strings("line2")
          .matching("country", TWO_LETTERS, "two capital letters");

  static final BodyRules ADDITIONAL_ADDRESS_INFO =
      new BodyRules().nullableStrings("neighborhood", "division", "phoneticName");

  private static final BodyRules SHIPPING =
      new BodyRules()
          .object("address", ADDRESS)
          .nullableStrings("name", "phone", "organization")
          .rule("email", email(true))
          .object("additionalAddressInfo", ADDITIONAL_ADDRESS_INFO);

  private static final BodyRules CERTIFICATE =
      new BodyRules("companyName", "taxAuthority", "startDate", "endDate", "fileId")
          .strings("companyName", "fileId")
          .matching("taxAuthority", TWO_LETTERS, "two capital letters")
          .timestamps("startDate", "endDate");

  private static final String ID = "a string of 1 to 40 characters";

  static final BodyRules CREATE = common().values(Rules::isId, ID, "id");

  /** What a test provides: a stored customer may be null where a request may not. */
  static final BodyRules SEED =
      common()
          .values(Rules::isId, ID, "id")
          .values(v -> v.isBoolean() || v.isNull(), "true, false or null", "enabled");

  static final BodyRules UPDATE = common().rule("requestToBeForgotten", bool());

  private static final String VERSION = "DigitalRiver-Version";
  private static final Set<String> VERSIONS =
      Set.of("2020-01-07", "2020-09-30", "2020-12-17", "2021-02-23", "2021-03-23", "2021-12-13");

  private Rules() {}

  /** A request may name a dated version; none of them changes a response. */
  static void checkVersion(EmulatorRequest request) {
    for (String version : request.headers().values(VERSION)) {
      if (!VERSIONS.contains(version)) {
        throw ApiFailure.badParameter(
            VERSION, TextNode.valueOf(version), "header " + VERSION + " must name a dated version");
      }
    }
  }

  static BodyRules.Rule email(boolean nullable) {
    return BodyRules.Rule.accepting(
        value -> (nullable && value.isNull()) || isEmail(value),
        "email_invalid",
        "an e-mail address");
  }

  static BodyRules.Rule bool() {
    return BodyRules.Rule.accepting(JsonNode::isBoolean, "invalid_boolean", "true or false");
  }

  private static BodyRules common() {
    return new BodyRules()
        .rule("email", email(false))
        .object("shipping", SHIPPING)
        .strings("defaultSourceId")
        .object("taxCertificate", CERTIFICATE)
        .rule("metadata", Metadata::check)
        .matching("locale", LOCALE, "a language and a country such as en_US")
        .oneOf("type", "business", "individual")
        .rule("enabled", bool());
  }

  private static boolean isEmail(JsonNode value) {
    return value.isTextual() && BodyRules.EMAIL.matcher(value.textValue()).matches();
  }

  private static boolean isId(JsonNode value) {
    String id = value.asText();
    return value.isTextual() && !id.isEmpty() && id.codePointCount(0, id.length()) <= LONGEST_ID;
  }
}
