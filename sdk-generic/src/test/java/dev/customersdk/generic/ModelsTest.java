package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.fixtures.models.ForeignMapperContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelsTest extends ForeignMapperContract {

  ModelsTest() {
    super(GenericClient.class);
  }

  @Override
  protected List<Object> special() {
    return List.of(
        Customer.builder().id("empty").build(),
        TaxIdentifier.builder().id("empty").build(),
        CreateCustomerRequest.builder().build(),
        UpdateCustomerRequest.builder().build());
  }

  @Test
  void onlyTheIdIsRequired() {
    assertThat(Customer.fromJson("{\"id\":\"c\"}")).isEqualTo(Customer.builder().id("c").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Customer.fromJson("{}"))
        .withMessageContaining("id");
  }

  @Test
  void nullIsTheSameAsNothing() {
    Customer customer =
        Customer.fromJson(
            "{\"id\":\"c\",\"email\":null,\"enabled\":null,\"type\":null,\"shipping\":null,"
                + "\"sources\":null,\"taxIdentifiers\":[null],\"taxCertificates\":null,"
                + "\"metadata\":null,\"createdTime\":null}");

    assertThat(customer).isEqualTo(Customer.builder().id("c").build());
    assertThat(customer.toJson()).isEqualTo("{\"id\":\"c\"}");
  }

  @Test
  void anyLeafMayBeNullWhereverTheSpecificationMarksIt() {
    Customer customer =
        Customer.fromJson(
            "{\"id\":\"c\",\"enabled\":null,\"shipping\":{\"name\":null,\"phone\":null,\"email\":null,"
                + "\"organization\":null,\"address\":{\"line1\":null,\"line2\":null,\"city\":null,"
                + "\"postalCode\":null,\"state\":null,\"country\":\"US\"},"
                + "\"additionalAddressInfo\":{\"neighborhood\":null,\"division\":null,"
                + "\"phoneticName\":null}},\"taxIdentifiers\":[{\"id\":\"t\",\"customerId\":null,"
                + "\"stateTransitions\":null,\"verifiedName\":null,\"verifiedAddress\":null},"
                + "{\"id\":\"u\",\"stateTransitions\":{\"verified\":null}}]}");

    assertThat(customer.enabled()).isEmpty();
    assertThat(customer.toJson())
        .isEqualTo(
            "{\"id\":\"c\",\"shipping\":{\"additionalAddressInfo\":{},"
                + "\"address\":{\"country\":\"US\"}},\"taxIdentifiers\":[{\"id\":\"t\"},"
                + "{\"id\":\"u\",\"stateTransitions\":{}}]}");
  }

  @Test
  void aSourcesCardIsThatOfItsType() {
    String card = "{\"brand\":\"Visa\",\"expirationMonth\":2,\"lastFourDigits\":\"3119\"}";
    Source source =
        Source.fromJson(
            "{\"googlePay\":"
                + card
                + ",\"id\":\"s\",\"type\":\"googlePay\",\"upstreamId\":\"u\"}");

    assertThat(source.googlePay()).contains(CreditCard.fromJson(card));
    assertThat(source.extras()).as("only in samples").isEqualTo(Map.of("upstreamId", "u"));
  }

  @Test
  void addressesAndCertificatesMayBeIncomplete() {
    Customer customer =
        Customer.fromJson("{\"id\":\"c\",\"shipping\":{\"address\":{}},\"taxCertificates\":[{}]}");

    assertThat(customer.shipping().orElseThrow().address().orElseThrow().country()).isEmpty();
    assertThat(customer.taxCertificates()).hasSize(1);
  }

  @Test
  void unknownWordsAreKept() {
    String json =
        "{\"flow\":\"carrier\",\"id\":\"s\",\"state\":\"asleep\",\"type\":\"payCo\","
            + "\"payCo\":{\"account\":7}}";
    Source source = Source.fromJson(json);

    assertThat(source.type().orElseThrow().known()).isEmpty();
    assertThat(source.type().orElseThrow().wireValue()).isEqualTo("payCo");
    assertThat(source.extras()).isEqualTo(Map.of("payCo", Map.of("account", 7L)));
    assertThat(source.toJson()).isEqualTo(json);
  }

  @Test
  void everySourceTypeIsKnownByItsText() {
    for (SourceType type : SourceType.values()) {
      Source source = Source.fromJson("{\"id\":\"s\",\"type\":\"" + type.wireValue() + "\"}");

      assertThat(source.type().orElseThrow().is(type)).isTrue();
    }
    assertThat(SourceType.values()).hasSize(24);
  }

  @Test
  void verifiedPropertiesAreReadFromBothSpellings() {
    TaxIdentifier identifier =
        TaxIdentifier.fromJson(
            "{\"id\":\"t\",\"verified_name\":\"Acme GmbH\",\"verified_address\":\"Berlin\"}");

    assertThat(identifier.verifiedName()).contains("Acme GmbH");
    assertThat(identifier.verifiedAddress()).contains("Berlin");
    assertThat(identifier.toJson())
        .isEqualTo("{\"id\":\"t\",\"verifiedAddress\":\"Berlin\",\"verifiedName\":\"Acme GmbH\"}");
  }

  @Test
  void statesMayBeNullOrNew() {
    TaxIdentifierStateTransitions transitions =
        TaxIdentifierStateTransitions.fromJson(
            "{\"pending\":\"2020-05-30T06:45:12.041Z\",\"verified\":null,"
                + "\"not_valid\":\"2020-05-31T06:45:12Z\",\"expired\":\"2021-01-01T00:00:00Z\"}");

    assertThat(transitions.pending()).contains(Instant.parse("2020-05-30T06:45:12.041Z"));
    assertThat(transitions.verified()).isEmpty();
    assertThat(transitions.notValid()).contains(Instant.parse("2020-05-31T06:45:12Z"));
    assertThat(transitions.extras()).containsEntry("expired", "2021-01-01T00:00:00Z");
  }
}
