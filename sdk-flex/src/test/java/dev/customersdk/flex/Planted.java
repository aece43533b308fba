package dev.customersdk.flex;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Models and requests with every member set, and a canary in each that must not be seen. */
final class Planted {

  static final String CANARY = "c4n4ry";

  static final Shipping SHIPPING =
      Shipping.builder()
          .shippingAddressId("fsh_1")
          .line1(CANARY + "1")
          .line2(CANARY + "2")
          .city(CANARY + "3")
          .state(CANARY + "4")
          .postalCode(CANARY + "5")
          .country(CANARY + "6")
          .putExtra("door", CANARY + "7")
          .build();

  static final ShippingRequest SHIPPING_REQUEST =
      ShippingRequest.builder()
          .line1(CANARY + "1")
          .line2(CANARY + "2")
          .city(CANARY + "3")
          .state(CANARY + "4")
          .postalCode(CANARY + "5")
          .country(CANARY + "6")
          .putExtra("door", CANARY + "7")
          .build();

  static final Customer CUSTOMER =
      Customer.builder()
          .customerId("fcus_1")
          .firstName(CANARY + "a")
          .lastName(CANARY + "b")
          .email(CANARY + "@example.com")
          .phone(CANARY + "c")
          .employer(CANARY + "d")
          .shipping(SHIPPING)
          .metadata(freeForm())
          .createdAt(Instant.parse("2026-11-20T10:15:30.123456789Z"))
          .testMode(false)
          .putExtra("nickname", List.of(CANARY))
          .build();

  static final CreateCustomerRequest CREATE =
      CreateCustomerRequest.builder()
          .firstName(CANARY + "a")
          .lastName(CANARY + "b")
          .email(CANARY + "@example.com")
          .phone(CANARY + "c")
          .employer(CANARY + "d")
          .shipping(SHIPPING_REQUEST)
          .checkoutSessionId("fcs_1")
          .metadata(freeForm())
          .putExtra("nickname", Map.of("n", CANARY))
          .build();

  static final UpdateCustomerRequest UPDATE =
      UpdateCustomerRequest.builder()
          .firstName(CANARY + "a")
          .lastName(CANARY + "b")
          .email(CANARY + "@example.com")
          .phone(CANARY + "c")
          .employer(CANARY + "d")
          .shipping(SHIPPING_REQUEST)
          .metadata(freeForm())
          .putExtra("nickname", CANARY)
          .putExtra("gone", null)
          .build();

  private Planted() {}

  static Stream<Object> all() {
    return Stream.of(SHIPPING, SHIPPING_REQUEST, CUSTOMER, CREATE, UPDATE);
  }

  private static Map<String, Object> freeForm() {
    return Map.of(
        "text",
        CANARY,
        "whole",
        7L,
        "big",
        new BigInteger("123456789012345678901234567890"),
        "precise",
        new BigDecimal("1.10"),
        "nested",
        Map.of("list", List.of(true, CANARY)));
  }
}
