package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException.Conflict;
import dev.customersdk.core.ApiException.InvalidRequest;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.Outcome;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.Mode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The vendor stores the customer, and the connection breaks before it responds.
 *
 * <p>Which customers are ours by the vendor's clock is proven in the core.
 */
class UnclearCreateTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.fromJson(Fixtures.text("create-customer-request/documented.json"));

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(
          GenericClient.builder().apiKey("sk_test_1234").retryPolicy(FakeVendor.QUICK));

  @ParameterizedTest
  @EnumSource
  void theCustomerOfThisCallIsReturnedAlsoWhenItWasNormalised(Mode mode) {
    conflictsWith("\"createdTime\":\"2001-02-13T04:05:05.4Z\",\"email\":\"ada@example.com\"");

    ApiResponse<Customer> created = mode.runRaw(vendor.client().customers().prepare().create(ADA));

    assertThat(created.value().id()).isEqualTo("5823594808");
    assertThat(created.value().email()).contains("ada@example.com");
    assertRetriedAndRead();
  }

  @ParameterizedTest
  @EnumSource
  void thatTheIdIsInUseMayAlsoComeAsA400(Mode mode) {
    refusedWith(400, "already_exists", "\"createdTime\":\"2001-02-13T04:05:05Z\"");

    assertThat(mode.run(vendor.client().customers().prepare().create(ADA)).id())
        .isEqualTo("5823594808");
    assertRetriedAndRead();
  }

  @ParameterizedTest
  @EnumSource
  void a400OfAnotherCodeIsNoConflict(Mode mode) {
    refusedWith(400, "invalid_parameter", "\"createdTime\":\"2001-02-13T04:05:05Z\"");

    InvalidRequest refused =
        catchThrowableOfType(
            InvalidRequest.class,
            () -> mode.run(vendor.client().customers().prepare().create(ADA)));

    assertThat(refused.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(vendor.receivedLines()).containsExactly("POST /customers", "POST /customers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYNC  | "createdTime":"1999-02-13T04:05:06Z"
          ASYNC | "createdTime":"1999-02-13T04:05:06Z"
          SYNC  | "locale":"en_US"
          ASYNC | "locale":"en_US"
          """)
  void aCustomerOfLongAgoOrOfNoTimeIsAConflict(Mode mode, String property) {
    conflictsWith(property);

    Conflict conflict =
        catchThrowableOfType(
            Conflict.class, () -> mode.run(vendor.client().customers().prepare().create(ADA)));

    assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(conflict.error().code()).contains("already_exists");
    assertThat(conflict.attempts())
        .extracting(Attempt::method)
        .containsExactly("POST", "POST", "GET");
    assertThat(conflict).hasMessageNotContainingAny("john.doe", "Minnetonka", "5823594808");
    assertRetriedAndRead();
  }

  private void conflictsWith(String property) {
    refusedWith(409, "already_exists", property);
  }

  private void refusedWith(int status, String code, String property) {
    vendor
        .drops()
        .responds(
            status,
            "{\"errors\":[{\"code\":\"" + code + "\"}]}",
            "Date: Tue, 13 Feb 2001 04:05:06 GMT")
        .responds("{\"id\":\"5823594808\"," + property + "}");
  }

  private void assertRetriedAndRead() {
    assertThat(vendor.receivedLines())
        .containsExactly("POST /customers", "POST /customers", "GET /customers/5823594808");
  }
}
