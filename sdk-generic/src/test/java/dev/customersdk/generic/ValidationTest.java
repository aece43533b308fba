package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.models.FilledModels;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad arguments are named before anything is sent. */
class ValidationTest {

  private static final TaxCertificate CERTIFICATE =
      new FilledModels(Set.of()).of(TaxCertificate.class);

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

  private final Customers customers = vendor.client().customers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''   | id: must not be empty",
        "'  ' | id: must not be empty",
        ".    | id: must not be \".\" or \"..\", which could never be addressed",
        "..   | id: must not be \".\" or \"..\", which could never be addressed",
        "01234567890123456789012345678901234567890 | id: must have at most 40 characters, has 41"
      })
  void anIdThatCannotBeChosen(String id, String message) {
    assertRejected(message, () -> create().id(id).build());
  }

  @Test
  void anIdOfFortyCharactersIsFine() {
    String id = "😀".repeat(40);

    assertThat(create().id(id).build().id()).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyIdInAPath(String id) {
    PreparedCustomers prepared = customers.prepare();

    assertRejected("id: must not be empty", () -> prepared.get(id));
    assertRejected("id: must not be empty", () -> prepared.update(id, update().build()));
    assertRejected("id: must not be empty", () -> prepared.delete(id));
    assertRejected("id: must not be empty", () -> prepared.attachSource(id, "s"));
    assertRejected("sourceId: must not be empty", () -> prepared.attachSource("c", id));
    assertRejected("id: must not be empty", () -> prepared.detachSource(id, "s"));
    assertRejected("sourceId: must not be empty", () -> prepared.detachSource("c", id));
    assertRejected("id: must not be empty", () -> prepared.attachTaxIdentifier(id, "t"));
    assertRejected("taxId: must not be empty", () -> prepared.attachTaxIdentifier("c", id));
    assertRejected("email: must not be empty", () -> customers.findByEmail(id));
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a checker can do this
  void nothingAtAll() {
    PreparedCustomers prepared = customers.prepare();

    assertRejected("query: must not be null", () -> prepared.list(null));
    assertRejected("request: must not be null", () -> prepared.create(null));
    assertRejected("request: must not be null", () -> prepared.update("c", null));
    assertRejected("id: must not be empty", () -> prepared.get(null));
    assertRejected("email: must not be null", () -> customers.findByEmail(null));
  }

  @Test
  void anAddressWithoutACountry() {
    Shipping shipping =
        Shipping.builder().address(Address.builder().city("Minnetonka").build()).build();
    String message = "shipping.address.country: must be set";

    assertRejected(message, () -> create().shipping(shipping).build());
    assertRejected(message, () -> update().shipping(shipping).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"companyName", "taxAuthority", "startDate", "endDate", "fileId"})
  void anIncompleteCertificate(String missing) {
    String json = CERTIFICATE.toJson().replaceAll("\"" + missing + "\":\"[^\"]*\",?", "");
    TaxCertificate certificate = TaxCertificate.fromJson(json.replace(",}", "}"));
    String message = "taxCertificate." + missing + ": must be set";

    assertRejected(message, () -> create().taxCertificate(certificate).build());
    assertRejected(message, () -> update().taxCertificate(certificate).build());
  }

  @Test
  void fractionsOfSecondsAreCutOffTheDatesOfACertificate() {
    TaxCertificate precise =
        CERTIFICATE.toBuilder()
            .startDate(Instant.parse("2021-04-07T13:47:13.999Z"))
            .endDate(Instant.parse("2025-04-07T13:47:13.000001Z"))
            .build();

    assertThat(create().taxCertificate(precise).build().toJson())
        .contains("\"2021-04-07T13:47:13Z\"", "\"2025-04-07T13:47:13Z\"");
    assertThat(update().taxCertificate(precise).build().toJson())
        .contains("\"2021-04-07T13:47:13Z\"", "\"2025-04-07T13:47:13Z\"");
  }

  @Test
  void queriesThatMakeNoSense() {
    String oneCursor = "startingAfter and endingBefore: only one can be set";
    String noCursor = "startingAfter and endingBefore: must not be empty";
    String noId = "ids: none may be empty or contain a comma";
    assertRejected("limit: must be from 1 to 100, was 0", () -> query().limit(0).build());
    assertRejected("limit: must be from 1 to 100, was 101", () -> query().limit(101).build());
    assertRejected(oneCursor, () -> query().startingAfter("a").endingBefore("b").build());
    assertRejected(noCursor, () -> query().startingAfter("").build());
    assertRejected(noCursor, () -> query().endingBefore(" ").build());
    assertRejected(noId, () -> query().addId("a,b").build());
    assertRejected(noId, () -> query().addId("").build());
    assertRejected("email: must not be empty", () -> query().email(" ").build());
    assertRejected("email: must not be empty", () -> query().email("").build());
    assertThat(query().limit(1).build().limit()).contains(1);
    assertThat(query().limit(100).build().limit()).contains(100);
  }

  private static CreateCustomerRequest.Builder create() {
    return CreateCustomerRequest.builder();
  }

  private static UpdateCustomerRequest.Builder update() {
    return UpdateCustomerRequest.builder();
  }

  private static ListCustomersQuery.Builder query() {
    return ListCustomersQuery.builder();
  }

  private void assertRejected(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    assertThat(vendor.receivedCount()).isZero();
  }
}
