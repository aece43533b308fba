package dev.customersdk.generic;

import static dev.customersdk.generic.Samples.CANARY;

import java.time.Instant;

/** One of each part of a customer with every member set. */
final class SampleParts {

  private static final int NUMERIC_CANARY = 7391;
  private static final Instant TIME = Instant.parse("2021-09-16T14:29:45Z");

  private SampleParts() {}

  static Address address() {
    return Address.builder()
        .line1(CANARY)
        .line2(CANARY)
        .city(CANARY)
        .postalCode(CANARY)
        .state(CANARY)
        .country(CANARY)
        .putExtra("x", CANARY)
        .build();
  }

  static AdditionalAddressInfo info() {
    return AdditionalAddressInfo.builder()
        .neighborhood(CANARY)
        .division(CANARY)
        .phoneticName(CANARY)
        .putExtra("x", CANARY)
        .build();
  }

  static Shipping shipping() {
    return Shipping.builder()
        .address(address())
        .name(CANARY)
        .phone(CANARY)
        .email(CANARY)
        .organization(CANARY)
        .additionalAddressInfo(info())
        .putExtra("x", CANARY)
        .build();
  }

  static TaxCertificate certificate() {
    return TaxCertificate.builder()
        .companyName(CANARY)
        .taxAuthority("MN")
        .startDate(TIME)
        .endDate(TIME.plusSeconds(86_400))
        .fileId("file-1")
        .putExtra("x", CANARY)
        .build();
  }

  static CreditCard card() {
    return CreditCard.builder()
        .brand("Visa")
        .lastFourDigits(CANARY)
        .expirationMonth(NUMERIC_CANARY)
        .expirationYear(NUMERIC_CANARY)
        .putExtra("x", CANARY)
        .build();
  }

  static SourceOwner owner() {
    return SourceOwner.builder()
        .firstName(CANARY)
        .lastName(CANARY)
        .email(CANARY)
        .organization(CANARY)
        .upstreamId("up-1")
        .address(address())
        .additionalAddressInfo(info())
        .putExtra("x", CANARY)
        .build();
  }

  static TaxIdentifierStateTransitions transitions() {
    return TaxIdentifierStateTransitions.builder()
        .pending(TIME)
        .verified(TIME.plusNanos(1000))
        .notValid(TIME)
        .putExtra("x", CANARY)
        .build();
  }

  static TaxIdentifierApplicability applicability() {
    return TaxIdentifierApplicability.builder()
        .country("DE")
        .entity("DR_IRELAND-ENTITY")
        .customerType(CustomerType.BUSINESS)
        .putExtra("x", CANARY)
        .build();
  }
}
