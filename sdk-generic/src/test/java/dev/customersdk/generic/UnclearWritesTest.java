package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes whose first attempt was never answered. */
class UnclearWritesTest {

  private static final RetryPolicy REPEATING = FakeVendor.QUICK.retryIdempotentWrites();
  private static final String GONE =
      "{\"type\":\"not_found\",\"errors\":[{\"code\":\"not_found\"}]}";
  private static final UpdateCustomerRequest LOCALE =
      UpdateCustomerRequest.builder().locale("de_DE").build();

  interface Write {
    void send(Customers customers);
  }

  static Stream<Named<Write>> removals() {
    return Stream.of(
        Named.of("delete", customers -> customers.delete("c")),
        Named.of("detach source", customers -> customers.detachSource("c", "s")));
  }

  static Stream<Named<Write>> additions() {
    return Stream.of(
        Named.of("attach source", customers -> customers.attachSource("c", "s")),
        Named.of("attach tax identifier", customers -> customers.attachTaxIdentifier("c", "t")),
        Named.of(
            "update with a certificate",
            customers ->
                customers.update(
                    "c",
                    UpdateCustomerRequest.builder()
                        .taxCertificate(SampleParts.certificate())
                        .build())));
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aRemovalThatIsRepeatedAndFindsNothingIsDone(Write removal) {
    try (FakeVendor vendor = new FakeVendor(REPEATING)) {
      vendor.dropsConnection().answers(404, GONE);

      assertThatCode(() -> removal.send(vendor.customers())).doesNotThrowAnyException();
      assertThat(vendor.receivedCount()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aRemovalThatFindsNothingAtOnceIsNotFound(Write removal) {
    try (FakeVendor vendor = new FakeVendor(REPEATING)) {
      vendor.answers(404, GONE);

      ApiException.NotFound failure =
          catchThrowableOfType(ApiException.NotFound.class, () -> removal.send(vendor.customers()));

      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(failure.error().code()).contains("not_found");
    }
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aRemovalIsNotRepeatedUnlessThePolicySaysSo(Write removal) {
    try (FakeVendor vendor = new FakeVendor(FakeVendor.QUICK)) {
      vendor.dropsConnection();

      assertUnclear(vendor, removal);
    }
  }

  @ParameterizedTest
  @MethodSource("additions")
  void whatAddsIsNeverRepeated(Write addition) {
    try (FakeVendor vendor = new FakeVendor(REPEATING)) {
      vendor.dropsConnection();

      assertUnclear(vendor, addition);
    }
  }

  @Test
  void anUpdateIsRepeatedIfThePolicySaysSo() {
    try (FakeVendor vendor = new FakeVendor(REPEATING)) {
      vendor.dropsConnection().answers(200, "{\"id\":\"c\"}");

      assertThat(vendor.customers().update("c", LOCALE).id()).isEqualTo("c");
      assertThat(vendor.receivedLines()).containsExactly("POST /customers/c", "POST /customers/c");
    }
  }

  @Test
  void anUpdateIsNotRepeatedOtherwise() {
    try (FakeVendor vendor = new FakeVendor(FakeVendor.QUICK)) {
      vendor.dropsConnection();

      assertUnclear(vendor, customers -> customers.update("c", LOCALE));
    }
  }

  private static void assertUnclear(FakeVendor vendor, Write write) {
    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> write.send(vendor.customers()));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(vendor.receivedCount()).isEqualTo(1);
  }
}
