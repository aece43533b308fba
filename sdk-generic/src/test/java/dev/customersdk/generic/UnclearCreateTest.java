package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.SdkException;
import dev.customersdk.fixtures.Fixtures;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The vendor stores the customer, and the connection breaks before it answers. */
class UnclearCreateTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.fromJson(Fixtures.text("create-customer-request/documented.json"));
  private static final List<String> REPEATED_AND_READ =
      List.of("POST /customers", "POST /customers", "GET /customers/5823594808");

  enum Way {
    SYNC {
      @Override
      <T> T run(ApiCall<T> call) {
        return call.execute();
      }
    },
    SYNC_RAW {
      @Override
      <T> T run(ApiCall<T> call) {
        return call.executeRaw().value();
      }
    },
    ASYNC {
      @Override
      <T> T run(ApiCall<T> call) {
        try {
          return call.executeAsync().join();
        } catch (CompletionException e) {
          throw (SdkException) e.getCause();
        }
      }
    };

    abstract <T> T run(ApiCall<T> call);
  }

  @ParameterizedTest
  @EnumSource
  void theCustomerIsCreatedOnceAndReturned(Way way) {
    StatefulVendor state = new StatefulVendor(UnclearCreateTest::customer);

    Customer created = create(way, ADA, state);

    assertThat(created.id()).isEqualTo("5823594808");
    assertThat(created.taxCertificates()).hasSize(1);
    assertThat(state.stored()).isEqualTo(1);
    assertThat(state.log()).isEqualTo(REPEATED_AND_READ);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheVendorNormalisedIsStillTheSame(Way way) {
    StatefulVendor state =
        new StatefulVendor(
            body ->
                customer(body)
                    .replace("Ada@Example.com ", "ada@example.com")
                    .replace("T13:47:13Z", "T00:00:00Z")
                    .replace("\"tier\":2", "\"tier\":2.0"));

    Customer created = create(way, ADA.toBuilder().email("Ada@Example.com ").build(), state);

    assertThat(created.email()).contains("ada@example.com");
    assertThat(state.stored()).isEqualTo(1);
    assertThat(state.log()).isEqualTo(REPEATED_AND_READ);
  }

  @ParameterizedTest
  @EnumSource
  void anotherCustomerUnderTheIdIsAConflict(Way way) {
    StatefulVendor state =
        new StatefulVendor(
            body ->
                customer(body)
                    .replace("john.doe@example.com", "eve@example.com")
                    .replace("Minnetonka", "Springfield")
                    .replace("iOS", "Android"));

    ApiException.Conflict conflict = conflict(way, state);

    assertThat(conflict.differing())
        .containsExactly("email", "shipping.address.city", "shipping.email", "metadata");
    assertThat(conflict)
        .hasMessageContaining("shipping.address.city")
        .hasMessageNotContainingAny(
            "john.doe", "eve@", "Minnetonka", "Springfield", "iOS", "Android", "5823594808");
  }

  @ParameterizedTest
  @EnumSource
  void aCustomerThatCannotBeReadIsAConflict(Way way) {
    ApiException.Conflict conflict = conflict(way, new StatefulVendor(body -> "<html>"));

    assertThat(conflict.differing()).isEmpty();
    assertThat(conflict.getSuppressed()).hasSize(1);
  }

  @Test
  void aConflictWithoutAnUnclearAttemptIsTakenAtItsWord() {
    StatefulVendor state = new StatefulVendor(UnclearCreateTest::customer);
    try (FakeVendor vendor = new FakeVendor(FakeVendor.QUICK, state)) {
      vendor.customers().create(ADA);

      ApiException.Conflict conflict =
          catchThrowableOfType(ApiException.Conflict.class, () -> vendor.customers().create(ADA));

      assertThat(conflict.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(conflict.error().code()).contains("already_exists");
      assertThat(state.log()).hasSize(4).endsWith("POST /customers");
    }
  }

  @Test
  void theHistoryHoldsEveryExchange() {
    StatefulVendor state = new StatefulVendor(UnclearCreateTest::customer);
    try (FakeVendor vendor = new FakeVendor(FakeVendor.QUICK, state)) {
      List<Attempt> attempts = vendor.customers().prepare().create(ADA).executeRaw().attempts();

      assertThat(attempts).extracting(Attempt::method).containsExactly("POST", "POST", "GET");
    }
  }

  private static ApiException.Conflict conflict(Way way, StatefulVendor state) {
    Throwable failure = catchThrowable(() -> create(way, ADA, state));

    assertThat(failure).isInstanceOf(ApiException.Conflict.class);
    ApiException.Conflict conflict = (ApiException.Conflict) failure;
    assertThat(conflict.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(state.log()).isEqualTo(REPEATED_AND_READ);
    assertThat(state.stored()).isEqualTo(1);
    return conflict;
  }

  private static Customer create(Way way, CreateCustomerRequest request, StatefulVendor state) {
    try (FakeVendor vendor = new FakeVendor(FakeVendor.QUICK, state)) {
      return way.run(vendor.customers().prepare().create(request));
    }
  }

  /** The customer in the body of a create, as the vendor spells it. */
  private static String customer(String body) {
    return body.replaceAll("\"taxCertificate\":(\\{[^}]*})", "\"taxCertificates\":[$1]");
  }
}
