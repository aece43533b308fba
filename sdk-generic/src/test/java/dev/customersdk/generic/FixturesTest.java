package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.FixtureCheck;
import dev.customersdk.fixtures.FixtureContract;
import dev.customersdk.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class FixturesTest extends FixtureContract {

  FixturesTest() {
    kind("create-customer-request", 1, FixtureCheck.of(CreateCustomerRequest.class));
    kind("update-customer-request", 1, FixtureCheck.of(UpdateCustomerRequest.class));
    kind("customer", 2, FixtureCheck.of(Customer.class));
    kind("customer-list", 1, FixtureCheck.of(CustomerListEnvelope.class));
    kind("file", 1, FixtureCheck.of(File.class));
    kind("source", 2, FixtureCheck.of(Source.class));
    kind("tax-identifier", 2, FixtureCheck.of(TaxIdentifier.class));
    kind("tax-identifier-list", 1, FixtureCheck.of(TaxIdentifierListEnvelope.class));
    kind("create-tax-identifier-request", 1, FixtureCheck.of(CreateTaxIdentifierRequest.class));
    kind("webhook-event", 1, FixtureCheck.of(WebhookEvent.class));
    kind("error", 4, FixtureCheck.errors(GenericErrors::decode));
  }

  @Test
  void everyDocumentedPropertyHasAnAccessor() {
    Customer customer = Customer.fromJson(Fixtures.text("customer/documented.json"));

    assertThat(customer.extras()).isEmpty();
    assertThat(customer.shipping().orElseThrow().extras()).isEmpty();
    assertThat(customer.sources().get(0).extras()).isEmpty();
    assertThat(customer.sources().get(0).creditCard().orElseThrow().extras()).isEmpty();
    assertThat(customer.taxCertificates().get(0).extras()).isEmpty();
    assertThat(customer.taxIdentifiers().get(0).extras()).isEmpty();
    assertThat(customer.taxIdentifiers().get(0).applicability().get(0).extras()).isEmpty();
    assertThat(File.fromJson(Fixtures.text("file/uploaded.json")).extras()).isEmpty();
    assertThat(Source.fromJson(Fixtures.text("source/attached.json")).extras()).isEmpty();
    Source googlePay = Source.fromJson(Fixtures.text("source/google-pay.json"));
    assertThat(googlePay.extras()).isEmpty();
    assertThat(googlePay.googlePay().orElseThrow().extras()).isEmpty();
  }
}
