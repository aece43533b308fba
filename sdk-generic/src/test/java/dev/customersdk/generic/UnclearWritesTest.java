package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.models.FilledModels;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes whose first attempt got no response. */
class UnclearWritesTest {

  private static final RetryPolicy RETRYING = FakeVendor.QUICK.retryIdempotentWrites();
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
                        .taxCertificate(new FilledModels(Set.of()).of(TaxCertificate.class))
                        .build())));
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aRemovalThatIsRetriedAndFindsNothingIsDone(Write removal) {
    try (FakeVendor<GenericClient> vendor = vendor(RETRYING)) {
      vendor.drops().responds(404, GONE);

      assertThatCode(() -> removal.send(vendor.client().customers())).doesNotThrowAnyException();
      assertThat(vendor.receivedCount()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("removals")
  void aRemovalThatFindsNothingAtOnceIsNotFound(Write removal) {
    try (FakeVendor<GenericClient> vendor = vendor(RETRYING)) {
      vendor.responds(404, GONE);

      ApiException.NotFound failure =
          catchThrowableOfType(
              ApiException.NotFound.class, () -> removal.send(vendor.client().customers()));

      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(failure.error().code()).contains("not_found");
    }
  }

  @ParameterizedTest
  @MethodSource("additions")
  void whatAddsIsNeverRetried(Write addition) {
    try (FakeVendor<GenericClient> vendor = vendor(RETRYING)) {
      vendor.drops();

      assertUnclear(vendor, addition);
    }
  }

  @Test
  void anUpdateIsRetriedIfThePolicySaysSo() {
    try (FakeVendor<GenericClient> vendor = vendor(RETRYING)) {
      vendor.drops().responds("{\"id\":\"c\"}");

      assertThat(vendor.client().customers().update("c", LOCALE).id()).isEqualTo("c");
      assertThat(vendor.receivedLines()).containsExactly("POST /customers/c", "POST /customers/c");
    }
  }

  private static void assertUnclear(FakeVendor<GenericClient> vendor, Write write) {
    TransportException failure =
        catchThrowableOfType(
            TransportException.class, () -> write.send(vendor.client().customers()));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(vendor.receivedCount()).isEqualTo(1);
  }

  private static FakeVendor<GenericClient> vendor(RetryPolicy policy) {
    return new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234").retryPolicy(policy));
  }
}
