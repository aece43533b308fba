package dev.customersdk.kohort;

import dev.customersdk.fixtures.FixtureCheck;
import dev.customersdk.fixtures.FixtureContract;
import java.util.Locale;
import java.util.regex.Pattern;

class FixturesTest extends FixtureContract {

  FixturesTest() {
    kind(
        "customer",
        5,
        FixtureCheck.of(Customer.class).verbatim("metadata").reading(FixturesTest::camelCase));
    kind("customer-list", 1, FixtureCheck.of(CustomerListEnvelope.class).verbatim("metadata"));
    kind(
        "create-request",
        2,
        FixtureCheck.of(CreateCustomerRequest.class)
            .verbatim("metadata")
            .keepingNulls("firstName", "lastName", "phoneNumber"));
    kind(
        "update-request",
        2,
        FixtureCheck.of(UpdateCustomerRequest.class).keepingNulls("deletedAt"));
    kind("address", 1, FixtureCheck.of(Address.class));
    kind("error", 2, FixtureCheck.errors(KohortErrors::decode));
  }

  private static String camelCase(String key) {
    return Pattern.compile("_([a-z])")
        .matcher(key)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
