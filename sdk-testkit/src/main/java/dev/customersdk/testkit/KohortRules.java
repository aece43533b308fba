package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** What Kohort documents of its two request bodies. */
final class KohortRules {

  private static final Pattern PHONE = Pattern.compile("\\+[0-9].*");

  private static final BodyRules ADDRESS =
      new BodyRules()
          .string("addressLine1")
          .string("addressLine2")
          .string("city")
          .string("postalCode")
          .string("country")
          .string("state")
          .string("companyName")
          .string("vatNumber")
          .string("registrationNumber")
          .string("street"); // printed by the vendor's example of an address, listed nowhere

  static final BodyRules CREATE =
      new BodyRules("emailAddress")
          .matching("emailAddress", BodyRules.EMAIL, "an e-mail address")
          .nullableString("firstName")
          .nullableString("lastName")
          .value("phoneNumber", KohortRules::isPhone, "a number with its country code (+…) or null")
          .object("address", ADDRESS)
          .object("shippingAddress", ADDRESS)
          .map("metadata")
          .oneOf("locale", List.of("en_US", "fr_FR", "en_GB"))
          .string("clientReferenceId");

  static final BodyRules UPDATE = new BodyRules().nullableMoment("deletedAt");

  private KohortRules() {}

  private static boolean isPhone(JsonNode value) {
    return value.isNull() || (value.isTextual() && PHONE.matcher(value.textValue()).matches());
  }
}
