package dev.customersdk.generic;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of each model and request with every member set; what must not print holds the canary. */
final class Samples {

  static final String CANARY = "canary-7391";
  private static final Instant TIME = Instant.parse("2021-09-16T14:29:45Z");

  private Samples() {}

  static Stream<Object> all() {
    return Stream.of(
        SampleParts.address(),
        SampleParts.info(),
        SampleParts.shipping(),
        SampleParts.certificate(),
        SampleParts.card(),
        SampleParts.owner(),
        source(),
        SampleParts.transitions(),
        SampleParts.applicability(),
        taxIdentifier(),
        customer(),
        createRequest(),
        updateRequest());
  }

  static Source source() {
    return Source.builder()
        .id("source-1")
        .clientSecret(CANARY)
        .createdTime(TIME)
        .type(SourceType.CREDIT_CARD)
        .creditCard(SampleParts.card())
        .currency("USD")
        .amount(new BigDecimal("10.50"))
        .reusable(true)
        .owner(SampleParts.owner())
        .flow(SourceFlow.STANDARD)
        .state(SourceState.PENDING_FUNDS)
        .putMetadata("x", CANARY)
        .customerId("customer-1")
        .paymentSessionId("session-1")
        .liveMode(false)
        .putExtra("x", CANARY)
        .build();
  }

  static TaxIdentifier taxIdentifier() {
    return TaxIdentifier.builder()
        .id("tax-1")
        .createdTime(TIME)
        .updatedTime(TIME)
        .customerId("customer-1")
        .type("de")
        .value(CANARY)
        .state(TaxIdentifierState.NOT_VALID)
        .stateTransitions(SampleParts.transitions())
        .verifiedName(CANARY)
        .verifiedAddress(CANARY)
        .addApplicability(SampleParts.applicability())
        .liveMode(true)
        .putExtra("x", CANARY)
        .build();
  }

  static Customer customer() {
    return Customer.builder()
        .id("customer-1")
        .createdTime(TIME)
        .updatedTime(TIME)
        .email(CANARY)
        .shipping(SampleParts.shipping())
        .defaultSourceId("source-1")
        .addSource(source())
        .addTaxIdentifier(taxIdentifier())
        .addTaxCertificate(SampleParts.certificate())
        .requestToBeForgotten(false)
        .type(CustomerType.INDIVIDUAL)
        .metadata(metadata())
        .locale("en_US")
        .enabled(true)
        .liveMode(false)
        .putExtra("x", CANARY)
        .build();
  }

  static CreateCustomerRequest createRequest() {
    return CreateCustomerRequest.builder()
        .id("customer-1")
        .email(CANARY)
        .shipping(SampleParts.shipping())
        .defaultSourceId("source-1")
        .taxCertificate(SampleParts.certificate())
        .metadata(metadata())
        .locale("en_US")
        .type(CustomerType.BUSINESS)
        .enabled(true)
        .putExtra("x", CANARY)
        .build();
  }

  static UpdateCustomerRequest updateRequest() {
    return UpdateCustomerRequest.builder()
        .email(CANARY)
        .shipping(SampleParts.shipping())
        .defaultSourceId("source-1")
        .taxCertificate(SampleParts.certificate())
        .metadata(metadata())
        .locale("en_US")
        .type(CustomerType.BUSINESS)
        .enabled(true)
        .requestToBeForgotten(true)
        .putExtra("x", CANARY)
        .build();
  }

  private static Map<String, Object> metadata() {
    return Map.of(
        "text",
        CANARY,
        "whole",
        2,
        "decimal",
        new BigDecimal("1.10"),
        "truth",
        false,
        "list",
        List.of(1, Map.of("deep", CANARY)));
  }
}
