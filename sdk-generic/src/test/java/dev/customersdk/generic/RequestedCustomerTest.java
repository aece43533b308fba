package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequestedCustomerTest {

  private static final CreateCustomerRequest ASKED =
      CreateCustomerRequest.fromJson(Fixtures.text("create-customer-request/documented.json"));
  private static final Customer FOUND = customer();

  @Test
  void theSameIsNotDifferent() {
    assertThat(differences(ASKED, FOUND)).isEmpty();
  }

  @Test
  void onlyWhatWasAskedForCounts() {
    CreateCustomerRequest onlyAnId = CreateCustomerRequest.builder().id("5823594808").build();

    assertThat(differences(onlyAnId, FOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5823594808, id",
    "john.doe@example.com, 'email,shipping.email'",
    "10380 Bren Rd W, shipping.address.line1",
    "Suite 4, shipping.address.line2",
    "Minnetonka, shipping.address.city",
    "55129, shipping.address.postalCode",
    "US, 'shipping.address.country,locale'",
    "John Doe, shipping.name",
    "952-555-0123, shipping.phone",
    "Acme Inc, 'shipping.organization,taxCertificate'",
    "Centro, shipping.additionalAddressInfo.neighborhood",
    "営業部, shipping.additionalAddressInfo.division",
    "ヤマダ タロ, shipping.additionalAddressInfo.phoneticName",
    "MN, 'shipping.address.state,taxCertificate'",
    "2021-04-07, taxCertificate",
    "2025-04-07, taxCertificate",
    "9d149880, taxCertificate",
    "iOS, metadata",
    "en_, locale",
    "business, type"
  })
  void everyMemberCounts(String value, String names) {
    String changed = value.startsWith("20") ? value.replace("04-07", "04-08") : value + "X";

    Customer other = Customer.fromJson(FOUND.toJson().replace(value, changed));

    assertThat(differences(ASKED, other)).containsExactly(names.split(","));
  }

  @Test
  void whatIsMissingCounts() {
    CreateCustomerRequest asked = ASKED.toBuilder().defaultSourceId("s").build();

    assertThat(differences(asked, Customer.builder().id("5823594808").build()))
        .contains("email", "shipping.address.country", "defaultSourceId", "taxCertificate")
        .contains("metadata", "locale", "type", "enabled");
  }

  @Test
  void enabledCounts() {
    assertThat(differences(ASKED, FOUND.toBuilder().enabled(false).build()))
        .containsExactly("enabled");
  }

  @Test
  void blanksAndTheCaseOfAnEmailAddressDoNotCount() {
    CreateCustomerRequest asked =
        ASKED.toBuilder()
            .email(" John.Doe@Example.COM ")
            .locale(" en_US")
            .shipping(ASKED.shipping().orElseThrow().toBuilder().phone(" 952-555-0123 ").build())
            .build();

    assertThat(differences(asked, FOUND)).isEmpty();
  }

  @Test
  void emptyTextIsTheSameAsNone() {
    CreateCustomerRequest asked =
        CreateCustomerRequest.builder().id("c").email("").putMetadata("coupon", "").build();

    assertThat(differences(asked, Customer.builder().id("c").build())).isEmpty();
    assertThat(differences(asked, Customer.builder().id("c").email("ada@example.com").build()))
        .containsExactly("email");
  }

  @Test
  void anyCertificateMayBeTheOne() {
    TaxCertificate other = FOUND.taxCertificates().get(0).toBuilder().companyName("Other").build();

    Customer found = FOUND.toBuilder().taxCertificates(List.of()).addTaxCertificate(other).build();

    assertThat(differences(ASKED, found)).containsExactly("taxCertificate");
    assertThat(
            differences(
                ASKED, found.toBuilder().addTaxCertificate(FOUND.taxCertificates().get(0)).build()))
        .isEmpty();
  }

  static Stream<Map<String, Object>> sameMetadata() {
    return Stream.of(
        Map.of("a", 2.00, "b", " x ", "c", List.of(1, "y"), "d", Map.of("e", true), "more", 1),
        Map.of("a", 2, "b", "x", "c", List.of(1.0, "y"), "d", Map.of("e", true, "f", false)));
  }

  @ParameterizedTest
  @MethodSource("sameMetadata")
  void metadataMayHoldMoreAndOtherNumbersOfTheSameValue(Map<String, Object> found) {
    assertThat(metadataDifferences(found)).isEmpty();
  }

  static Stream<Map<String, Object>> otherMetadata() {
    return Stream.of(
        Map.of(),
        Map.of("a", 3, "b", "x", "c", List.of(1, "y"), "d", Map.of("e", true)),
        Map.of("a", "2", "b", "x", "c", List.of(1, "y"), "d", Map.of("e", true)),
        Map.of("a", 2, "b", "X", "c", List.of(1, "y"), "d", Map.of("e", true)),
        Map.of("a", 2, "b", "x", "c", List.of(1), "d", Map.of("e", true)),
        Map.of("a", 2, "b", "x", "c", List.of("y", 1), "d", Map.of("e", true)),
        Map.of("a", 2, "b", "x", "c", List.of(1, "y"), "d", Map.of("e", false)));
  }

  @ParameterizedTest
  @MethodSource("otherMetadata")
  void otherMetadataCounts(Map<String, Object> found) {
    assertThat(metadataDifferences(found)).containsExactly("metadata");
  }

  @Test
  void whatIsNotDocumentedCountsOnlyWhereItIsFoundAgain() {
    CreateCustomerRequest asked =
        CreateCustomerRequest.builder()
            .id("c")
            .shipping(Shipping.builder().putExtra("note", "n").build())
            .putExtra("tags", List.of("vip"))
            .putExtra("nothing", null)
            .build();
    Customer silent = Customer.builder().id("c").build();

    assertThat(differences(asked, silent)).isEmpty();
    assertThat(
            differences(
                asked,
                silent.toBuilder()
                    .shipping(Shipping.builder().putExtra("note", "other").build())
                    .putExtra("tags", List.of("vip"))
                    .build()))
        .containsExactly("shipping.extras");
    assertThat(differences(asked, silent.toBuilder().putExtra("nothing", 1).build()))
        .containsExactly("extras");
  }

  private static List<String> metadataDifferences(Map<String, Object> found) {
    CreateCustomerRequest asked =
        CreateCustomerRequest.builder()
            .id("c")
            .putMetadata("a", 2)
            .putMetadata("b", "x")
            .putMetadata("c", List.of(1, "y"))
            .putMetadata("d", Map.of("e", true))
            .build();
    return differences(asked, Customer.builder().id("c").metadata(found).build());
  }

  private static List<String> differences(CreateCustomerRequest asked, Customer found) {
    return new RequestedCustomer(asked).differences(found);
  }

  private static Customer customer() {
    return Customer.builder()
        .id("5823594808")
        .email("john.doe@example.com")
        .shipping(ASKED.shipping())
        .addTaxCertificate(ASKED.taxCertificate().orElseThrow())
        .metadata(ASKED.metadata())
        .locale("en_US")
        .type(CustomerType.BUSINESS)
        .enabled(true)
        .build();
  }
}
