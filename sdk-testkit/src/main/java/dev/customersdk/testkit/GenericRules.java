package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** What the vendor documents of the two request bodies and their parts. */
final class GenericRules {

  private static final int LONGEST_ID = 40;
  private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2}_[A-Z]{2}");

  static final BodyRules ADDRESS =
      new BodyRules("country")
          .nullableString("line1")
          .string("line2")
          .nullableString("city")
          .nullableString("postalCode")
          .nullableString("state")
          .matching("country", TWO_LETTERS, "two capital letters");

  static final BodyRules ADDITIONAL_ADDRESS_INFO =
      new BodyRules()
          .nullableString("neighborhood")
          .nullableString("division")
          .nullableString("phoneticName");

  private static final BodyRules SHIPPING =
      new BodyRules()
          .object("address", ADDRESS)
          .nullableString("name")
          .nullableString("phone")
          .rule("email", email(true))
          .nullableString("organization")
          .object("additionalAddressInfo", ADDITIONAL_ADDRESS_INFO);

  private static final BodyRules CERTIFICATE =
      new BodyRules("companyName", "taxAuthority", "startDate", "endDate", "fileId")
          .string("companyName")
          .matching("taxAuthority", TWO_LETTERS, "two capital letters")
          .moment("startDate")
          .moment("endDate")
          .string("fileId");

  static final BodyRules CREATE =
      common().value("id", GenericRules::isId, "a string of 1 to 40 characters");

  static final BodyRules UPDATE = common().rule("requestToBeForgotten", bool());

  private GenericRules() {}

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
        .string("defaultSourceId")
        .object("taxCertificate", CERTIFICATE)
        .rule("metadata", GenericMetadata::check)
        .matching("locale", LOCALE, "a language and a country such as en_US")
        .oneOf("type", List.of("business", "individual"))
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
