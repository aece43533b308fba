package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.vendor.BodyRules;
import java.util.regex.Pattern;

/** What Kohort documents of its two request bodies. */
final class Rules {

  private static final Pattern PHONE = Pattern.compile("\\+[0-9].*");

  final BodyRules create;
  final BodyRules update;

  /** Strict rules reject properties that are not documented, others take them out. */
  Rules(boolean strict) {
    BodyRules address =
        new BodyRules()
            .removingUnknown(!strict)
            .strings("addressLine1", "addressLine2", "city", "postalCode", "country", "state")
            .strings("companyName", "vatNumber", "registrationNumber")
            .strings("street"); // printed by the vendor's example of an address, listed nowhere
    create =
        new BodyRules("emailAddress")
            .removingUnknown(!strict)
            .matching("emailAddress", BodyRules.EMAIL, "an e-mail address")
            .nullableStrings("firstName", "lastName")
            .values(Rules::isPhone, "a number with its country code (+…) or null", "phoneNumber")
            .object("address", address)
            .object("shippingAddress", address)
            .maps("metadata")
            .oneOf("locale", "en_US", "fr_FR", "en_GB")
            .strings("clientReferenceId");
    update = new BodyRules().removingUnknown(!strict).nullableTimestamps("deletedAt");
  }

  private static boolean isPhone(JsonNode value) {
    return value.isNull() || (value.isTextual() && PHONE.matcher(value.textValue()).matches());
  }
}
