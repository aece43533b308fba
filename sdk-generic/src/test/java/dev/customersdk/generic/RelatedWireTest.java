package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.RequestPreview;
import dev.customersdk.fixtures.Fixtures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each operation on tax identifiers and sources sends, byte for byte, and what it reads. */
class RelatedWireTest extends WireContract {

  private static final String TAX = "a6809a63-e6a9-4016-abbc-f33d19fccb5b";
  private static final String SOURCE = "e59c8303-139a-4077-bd26-78d20b43d52b";
  private static final String CREATED = Fixtures.text("tax-identifier/created.json");

  private final TaxIdentifiers taxIdentifiers = vendor.client().taxIdentifiers();

  @Test
  void createsATaxIdentifier() {
    vendor.responds(201, CREATED);

    TaxIdentifier created =
        taxIdentifiers.create(
            CreateTaxIdentifierRequest.builder().type("de").value("DE123456789").build());

    assertThat(created).isEqualTo(TaxIdentifier.fromJson(CREATED));
    assertThat(created.customerId()).isEmpty();
    assertThat(created.state().orElseThrow().is(TaxIdentifierState.PENDING)).isTrue();
    assertJson(
        assertReceived("POST", "/tax-identifiers"), "{\"type\":\"de\",\"value\":\"DE123456789\"}");
  }

  @Test
  void listsAllTaxIdentifiers() {
    vendor.responds(Fixtures.text("tax-identifier-list/documented.json"));

    List<TaxIdentifier> found = taxIdentifiers.list().stream().toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).customerId()).contains("5823594808");
    assertThat(found.get(0).applicability()).hasSize(1);
    assertReceived("GET", "/tax-identifiers");
  }

  @Test
  void listsTaxIdentifiersWithEveryParameterAndRepeatsIds() {
    vendor.responds("{\"hasMore\":false,\"data\":[]}");
    Instant time = Instant.parse("2021-01-01T00:00:00Z");
    ListTaxIdentifiersQuery query =
        ListTaxIdentifiersQuery.builder()
            .customerId("5823594808")
            .type("de")
            .value("DE 1")
            .state(TaxIdentifierState.NOT_VALID)
            .addIds("a,1", "b")
            .createdTime(TimeRange.gt(time).and(TimeRange.lt(time.plusSeconds(1))))
            .updatedTime(TimeRange.gte(time))
            .pending(TimeRange.lte(time))
            .verified(TimeRange.eq(time))
            .notValid(TimeRange.gt(time))
            .limit(10)
            .endingBefore("c")
            .build();

    assertThat(taxIdentifiers.list(query)).isEmpty();

    assertReceived(
        "GET",
        "/tax-identifiers?customerId=5823594808&type=de&value=DE%201&state=not_valid"
            + "&ids=a%2C1&ids=b&limit=10&endingBefore=c"
            + "&createdTime%5Bgt%5D=2021-01-01T00%3A00%3A00Z"
            + "&createdTime%5Blt%5D=2021-01-01T00%3A00%3A01Z"
            + "&updatedTime%5Bgte%5D=2021-01-01T00%3A00%3A00Z"
            + "&pending%5Blte%5D=2021-01-01T00%3A00%3A00Z"
            + "&verified%5Beq%5D=2021-01-01T00%3A00%3A00Z"
            + "&not_valid%5Bgt%5D=2021-01-01T00%3A00%3A00Z");
  }

  @Test
  void getsATaxIdentifier() {
    vendor.responds(CREATED);

    assertThat(taxIdentifiers.get(TAX)).isEqualTo(TaxIdentifier.fromJson(CREATED));
    assertReceived("GET", "/tax-identifiers/" + TAX);
  }

  @Test
  void deletesATaxIdentifier() {
    vendor.responds(204, "");

    taxIdentifiers.delete("tax/../ä 1");
    assertReceived("DELETE", "/tax-identifiers/tax%2F..%2F%C3%A4%201");
  }

  @Test
  void getsASource() {
    vendor.responds(Fixtures.text("source/google-pay.json"));

    Source source = vendor.client().sources().get(SOURCE);

    assertThat(source.googlePay().flatMap(CreditCard::lastFourDigits)).contains("3119");
    assertThat(source.creditCard()).isEmpty();
    assertReceived("GET", "/sources/" + SOURCE);
  }

  @Test
  void aPreviewOfAttachingShowsTheContentTypeAndNoBody() {
    PreparedCustomers customers = vendor.client().customers().prepare();
    for (RequestPreview preview :
        new RequestPreview[] {
          customers.attachSource("c", SOURCE).preview(),
          customers.attachTaxIdentifier("c", TAX).preview()
        }) {
      assertThat(preview.headers().get("Content-Type")).isEqualTo("application/json");
      assertThat(preview.body()).isEmpty();
    }
  }
}
