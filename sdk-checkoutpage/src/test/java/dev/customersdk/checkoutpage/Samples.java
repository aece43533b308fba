package dev.customersdk.checkoutpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Values of every type with everything set; what must not print starts with "canary". */
final class Samples {

  private Samples() {}

  static Map<String, Object> extras() {
    return Map.of("canaryKey", List.of(1, 2.50, Map.of("canary", true)));
  }

  static Address address() {
    return Address.builder()
        .line1("canary 1")
        .line2("canary 2")
        .city("canary city")
        .state("canary state")
        .postalCode("canary code")
        .country("canary country")
        .extras(extras())
        .build();
  }

  static Shipping shipping() {
    return Shipping.builder()
        .name("canary receiver")
        .phone("canary receiver's phone")
        .address(address())
        .extras(extras())
        .build();
  }

  static Customer customer() {
    return Customer.builder()
        .id("6812fe6e9f39b6760576f01c")
        .name("canary name")
        .companyName("canary company")
        .email("canary@example.com")
        .phone("canary phone")
        .billingEmail("canary.billing@example.com")
        .address(address())
        .shipping(shipping())
        .taxId("canary tax id")
        .taxIdType("us_ein")
        .sellerId("65f4a1c2e4a9f3d2b1c0a9e8")
        .stripeCustomerId("cus_123")
        .createdAt(Instant.parse("2025-04-29T10:00:00.123Z"))
        .updatedAt(Instant.parse("2025-05-03T09:15:00Z"))
        .extras(extras())
        .build();
  }

  static UpdateCustomerRequest update() {
    return UpdateCustomerRequest.builder()
        .name("canary name")
        .clearCompanyName()
        .email("canary@example.com")
        .phone("canary phone")
        .billingEmail("canary.billing@example.com")
        .address(AddressUpdate.of(address()))
        .shipping(ShippingUpdate.of(shipping()))
        .build();
  }

  static List<Object> all() {
    return List.of(
        customer(),
        address(),
        shipping(),
        update(),
        AddressUpdate.of(address()),
        ShippingUpdate.of(shipping()));
  }
}
