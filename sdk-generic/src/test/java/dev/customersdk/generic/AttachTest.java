package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException.Conflict;
import dev.customersdk.core.ApiException.InvalidRequest;
import dev.customersdk.core.ApiException.NotFound;
import dev.customersdk.testkit.GenericEmulator;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer is given, with this client alone but for the card, which a browser makes. */
class AttachTest {

  @AutoClose private final GenericEmulator vendor = GenericEmulator.start();

  @AutoClose
  private final GenericClient client =
      GenericClient.builder().baseUrl(vendor.baseUrl()).apiKey(vendor.apiKey()).build();

  @BeforeEach
  void addAda() {
    vendor.addCustomer("{\"id\":\"ada\",\"email\":\"Ada@example.com\"}");
    vendor.addCustomer("{\"id\":\"grace\",\"email\":\"grace@example.com\"}");
  }

  @Test
  void aTaxIdentifierFromItsCreationToItsEnd() {
    TaxIdentifier made = client.taxIdentifiers().create(request("de", "DE123456789"));
    TaxIdentifier other = client.taxIdentifiers().create(request("uk", "GB123456789"));

    client.customers().attachTaxIdentifier("ada", made.id());

    assertThat(client.customers().get("ada").taxIdentifiers())
        .containsExactly(client.taxIdentifiers().get(made.id()));
    assertListed(query().customerId("ada"), made);
    assertListed(query().addIds(made.id(), other.id()).limit(1), other, made);
    assertListed(query().verified(TimeRange.gte(Instant.EPOCH)), made);
    assertListed(query().state(TaxIdentifierState.PENDING), other);

    client.taxIdentifiers().delete(made.id());
    assertThat(client.customers().get("ada").taxIdentifiers()).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> client.taxIdentifiers().get(made.id()));
  }

  @Test
  void aWrongFormatIsSaidOfTheValue() {
    InvalidRequest refused =
        catchThrowableOfType(
            InvalidRequest.class, () -> client.taxIdentifiers().create(request("de", "DE1")));

    assertThat(refused.error().violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.param()).contains("value");
              assertThat(violation.code()).contains("invalid_parameter");
            });
  }

  @Test
  void aCardBecomesReusableAndAStoreCreditDoesNot() {
    String card = vendor.addSource("{\"type\":\"creditCard\"}");
    String credit = vendor.addSource("{\"type\":\"customerCredit\"}");
    assertThat(client.sources().get(card).reusable()).contains(false);

    client.customers().attachSource("ada", card);

    assertThat(client.sources().get(card).reusable()).contains(true);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> client.customers().attachSource("ada", credit))
        .satisfies(conflict -> assertThat(conflict.error().code()).contains("nonreusable_source"));
  }

  @Test
  void whoIsFoundByEmail() {
    assertThat(client.customers().findByEmail("Ada@example.com"))
        .extracting(Customer::id)
        .containsExactly("ada");
    assertThat(client.customers().findByEmail("nobody@example.com")).isEmpty();
  }

  private void assertListed(ListTaxIdentifiersQuery.Builder query, TaxIdentifier... expected) {
    assertThat(client.taxIdentifiers().list(query.build()))
        .extracting(TaxIdentifier::id)
        .containsExactly(Stream.of(expected).map(TaxIdentifier::id).toArray(String[]::new));
  }

  private static ListTaxIdentifiersQuery.Builder query() {
    return ListTaxIdentifiersQuery.builder();
  }

  private static CreateTaxIdentifierRequest request(String type, String value) {
    return CreateTaxIdentifierRequest.builder().type(type).value(value).build();
  }
}
