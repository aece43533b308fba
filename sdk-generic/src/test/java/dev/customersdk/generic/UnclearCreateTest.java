package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException.Conflict;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Outcome;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.Mode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vendor stores the customer, and the connection breaks before it responds. */
class UnclearCreateTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.fromJson(Fixtures.text("create-customer-request/documented.json"));

  /** The vendor's clock, which is far from ours. */
  private static final Optional<String> DATE = Optional.of("Tue, 13 Feb 2001 04:05:06 GMT");

  private static final String WITHIN_THE_CALL = "2001-02-13T04:05:05.4Z";

  @ParameterizedTest
  @EnumSource
  void theCustomerIsCreatedOnceAndReturned(Mode mode) {
    try (var vendor = StatefulVendor.start(createdAt(WITHIN_THE_CALL), DATE)) {
      var created = mode.runRaw(vendor.client().customers().prepare().create(ADA));

      assertThat(created.value().id()).isEqualTo("5823594808");
      assertThat(created.value().taxCertificates()).hasSize(1);
      assertThat(created.attempts())
          .extracting(Attempt::method)
          .containsExactly("POST", "POST", "GET");
      assertRetriedAndRead(vendor);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheVendorNormalisedIsStillOurs(Mode mode) {
    UnaryOperator<String> normalised =
        body ->
            createdAt(WITHIN_THE_CALL)
                .apply(body)
                .replace("Ada@Example.com ", "ada@example.com")
                .replace("T13:47:13Z", "T00:00:00Z")
                .replace("\"tier\":2", "\"tier\":2.0");
    CreateCustomerRequest ada = ADA.toBuilder().email("Ada@Example.com ").build();
    try (var vendor = StatefulVendor.start(normalised, DATE)) {
      Customer created = mode.run(vendor.client().customers().prepare().create(ada));

      assertThat(created.email()).contains("ada@example.com");
      assertRetriedAndRead(vendor);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCustomerOfLongAgoIsAConflictHoweverMuchAlike(Mode mode) {
    assertThat(conflict(mode, createdAt("1999-02-13T04:05:06Z"), DATE).getSuppressed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCustomerOfLaterIsAConflict(Mode mode) {
    assertThat(conflict(mode, createdAt("2001-02-14T04:05:06Z"), DATE).getSuppressed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void withoutACreatedTimeItIsAConflict(Mode mode) {
    assertThat(conflict(mode, UnclearCreateTest::customer, DATE).getSuppressed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheVendorsClockItIsAConflict(Mode mode) {
    assertThat(conflict(mode, createdAt(WITHIN_THE_CALL), Optional.empty()).getSuppressed())
        .isEmpty();
    assertThat(conflict(mode, createdAt(WITHIN_THE_CALL), Optional.of("noon")).getSuppressed())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCustomerThatCannotBeReadIsAConflict(Mode mode) {
    assertThat(conflict(mode, body -> "<html>", DATE).getSuppressed())
        .singleElement()
        .isInstanceOf(DecodingException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aConflictWithoutAnUnclearAttemptIsTakenAtItsWord(Mode mode) {
    try (var vendor = StatefulVendor.start(createdAt(WITHIN_THE_CALL), DATE)) {
      var create = vendor.client().customers().prepare().create(ADA);
      mode.run(create);

      Conflict conflict = catchThrowableOfType(Conflict.class, () -> mode.run(create));

      assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(conflict.error().code()).contains("already_exists");
      assertThat(vendor.receivedLines()).hasSize(4).endsWith("POST /customers");
    }
  }

  private static Conflict conflict(Mode mode, UnaryOperator<String> stored, Optional<String> date) {
    try (var vendor = StatefulVendor.start(stored, date)) {
      var create = vendor.client().customers().prepare().create(ADA);

      Conflict conflict = catchThrowableOfType(Conflict.class, () -> mode.run(create));

      assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(conflict.error().code()).contains("already_exists");
      assertThat(conflict.attempts())
          .extracting(Attempt::method)
          .containsExactly("POST", "POST", "GET");
      assertThat(conflict).hasMessageNotContainingAny("john.doe", "Minnetonka", "5823594808");
      assertRetriedAndRead(vendor);
      return conflict;
    }
  }

  private static void assertRetriedAndRead(FakeVendor<GenericClient> vendor) {
    assertThat(vendor.receivedLines())
        .isEqualTo(List.of("POST /customers", "POST /customers", "GET /customers/5823594808"));
  }

  private static UnaryOperator<String> createdAt(String time) {
    return body -> customer(body).replaceFirst("\\{", "{\"createdTime\":\"" + time + "\",");
  }

  /** The customer in the body of a create, as the vendor spells it. */
  private static String customer(String body) {
    return body.replaceAll("\"taxCertificate\":(\\{[^}]*})", "\"taxCertificates\":[$1]");
  }
}
