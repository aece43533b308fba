package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ModelJson;
import dev.customersdk.fixtures.FixtureCheck;
import dev.customersdk.fixtures.Fixtures;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JSON example of the vendor, by kind: {@code fixtures/<kind>/<name>.json}. */
class FixturesTest {

  private static final Map<String, FixtureCheck<?>> KINDS =
      Map.of(
          "customer",
          FixtureCheck.of(Customer::fromJson, Customer::toJson)
              .verbatim("metadata")
              .reading(FixturesTest::camelCase),
          "customer-list",
          FixtureCheck.of(json -> ModelJson.read(CustomerList.class, json), ModelJson::write)
              .verbatim("metadata"),
          "create-request",
          FixtureCheck.of(CreateCustomerRequest::fromJson, CreateCustomerRequest::toJson)
              .verbatim("metadata")
              .keepingNulls("firstName", "lastName", "phoneNumber"),
          "update-request",
          FixtureCheck.of(UpdateCustomerRequest::fromJson, UpdateCustomerRequest::toJson)
              .keepingNulls("deletedAt"),
          "address",
          FixtureCheck.of(Address::fromJson, Address::toJson),
          "error",
          FixtureCheck.readOnly(FixturesTest::error));

  @ParameterizedTest
  @MethodSource("dev.customersdk.fixtures.Fixtures#names")
  void survivesDecodeAndEncodeAndEveryLeafIsRead(String name) {
    FixtureCheck<?> check = KINDS.get(Fixtures.kind(name));
    if (check == null) {
      throw new AssertionError("nobody knows how to check " + name);
    }
    check.check(Fixtures.text(name));
  }

  @Test
  void everyExampleOfTheVendorIsThere() {
    assertThat(Fixtures.counts())
        .isEqualTo(
            Map.of(
                "customer", 5L,
                "customer-list", 1L,
                "create-request", 2L,
                "update-request", 2L,
                "address", 1L,
                "error", 2L));
  }

  private static ApiError error(String json) {
    try {
      return KohortErrors.decode(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String camelCase(String key) {
    return Pattern.compile("_([a-z])")
        .matcher(key)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
