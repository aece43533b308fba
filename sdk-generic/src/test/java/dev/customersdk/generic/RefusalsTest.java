package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

  @AutoClose private final FakeVendor vendor = new FakeVendor();

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
    refused(message, () -> CreateCustomerRequest.builder().id(id).build());
  }

  @Test
  void anIdOfFortyCharactersIsFine() {
    String id = "😀".repeat(40);

    assertThat(CreateCustomerRequest.builder().id(id).build().id()).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyIdInAPath(String id) {
    PreparedCustomers prepared = vendor.customers().prepare();
    UpdateCustomerRequest update = UpdateCustomerRequest.builder().build();

    refused("id: must not be empty", () -> prepared.get(id));
    refused("id: must not be empty", () -> prepared.update(id, update));
    refused("id: must not be empty", () -> prepared.delete(id));
    refused("id: must not be empty", () -> prepared.attachSource(id, "s"));
    refused("sourceId: must not be empty", () -> prepared.attachSource("c", id));
    refused("id: must not be empty", () -> prepared.detachSource(id, "s"));
    refused("sourceId: must not be empty", () -> prepared.detachSource("c", id));
    refused("id: must not be empty", () -> prepared.attachTaxIdentifier(id, "t"));
    refused("taxId: must not be empty", () -> prepared.attachTaxIdentifier("c", id));
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void anIdThatClimbs(String id) {
    String rest = ": must not be \".\" or \"..\", which would address something else";

    refused("id" + rest, () -> vendor.customers().get(id));
    refused("sourceId" + rest, () -> vendor.customers().detachSource("c", id));
    refused("taxId" + rest, () -> vendor.customers().attachTaxIdentifier("c", id));
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a checker can do this
  void nothingAtAll() {
    PreparedCustomers prepared = vendor.customers().prepare();

    refused("query: must not be null", () -> prepared.list(null));
    refused("request: must not be null", () -> prepared.create(null));
    refused("request: must not be null", () -> prepared.update("c", null));
    refused("id: must not be empty", () -> prepared.get(null));
  }

  @Test
  void anAddressWithoutACountry() {
    Shipping shipping =
        Shipping.builder().address(Address.builder().city("Minnetonka").build()).build();

    refused(
        "shipping.address.country: must be set",
        () -> CreateCustomerRequest.builder().shipping(shipping).build());
    refused(
        "shipping.address.country: must be set",
        () -> UpdateCustomerRequest.builder().shipping(shipping).build());
  }

  static Stream<String> certificateMembers() {
    return Stream.of("companyName", "taxAuthority", "startDate", "endDate", "fileId");
  }

  @ParameterizedTest
  @MethodSource("certificateMembers")
  void anIncompleteCertificate(String missing) {
    String json =
        SampleParts.certificate().toJson().replaceAll("\"" + missing + "\":\"[^\"]*\",?", "");
    TaxCertificate certificate = TaxCertificate.fromJson(json.replace(",}", "}"));

    refused(
        "taxCertificate." + missing + ": must be set",
        () -> CreateCustomerRequest.builder().taxCertificate(certificate).build());
    refused(
        "taxCertificate." + missing + ": must be set",
        () -> UpdateCustomerRequest.builder().taxCertificate(certificate).build());
  }

  @Test
  void fractionsOfSecondsAreCutOffTheDatesOfACertificate() {
    TaxCertificate precise =
        SampleParts.certificate().toBuilder()
            .startDate(Instant.parse("2021-04-07T13:47:13.999Z"))
            .endDate(Instant.parse("2025-04-07T13:47:13.000001Z"))
            .build();

    assertThat(CreateCustomerRequest.builder().taxCertificate(precise).build().toJson())
        .contains("\"2021-04-07T13:47:13Z\"", "\"2025-04-07T13:47:13Z\"");
    assertThat(UpdateCustomerRequest.builder().taxCertificate(precise).build().toJson())
        .contains("\"2021-04-07T13:47:13Z\"", "\"2025-04-07T13:47:13Z\"");
  }

  @Test
  void queriesThatMakeNoSense() {
    refused(
        "limit: must be from 1 to 100, was 0", () -> ListCustomersQuery.builder().limit(0).build());
    refused(
        "limit: must be from 1 to 100, was 101",
        () -> ListCustomersQuery.builder().limit(101).build());
    refused(
        "startingAfter and endingBefore: only one can be set",
        () -> ListCustomersQuery.builder().startingAfter("a").endingBefore("b").build());
    refused(
        "startingAfter and endingBefore: must not be empty",
        () -> ListCustomersQuery.builder().startingAfter("").build());
    refused(
        "startingAfter and endingBefore: must not be empty",
        () -> ListCustomersQuery.builder().endingBefore(" ").build());
    refused(
        "ids: none may be empty or contain a comma",
        () -> ListCustomersQuery.builder().addId("a,b").build());
    refused(
        "ids: none may be empty or contain a comma",
        () -> ListCustomersQuery.builder().addId("").build());
    assertThatCode(() -> ListCustomersQuery.builder().limit(1).build()).doesNotThrowAnyException();
    assertThatCode(() -> ListCustomersQuery.builder().limit(100).build())
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsNotJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UpdateCustomerRequest.builder().putMetadata("when", new Date(0)))
        .withMessageStartingWith("when: java.util.Date is not JSON");
  }

  private void refused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    assertThat(vendor.receivedCount()).isZero();
  }
}
