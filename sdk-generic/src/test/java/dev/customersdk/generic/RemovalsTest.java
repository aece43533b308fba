package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.fixtures.FakeVendor;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Removals that find nothing: an error, unless an earlier attempt of the call may have removed it.
 */
class RemovalsTest {

  private static final String GONE =
      "{\"type\":\"not_found\",\"errors\":[{\"code\":\"not_found\"}]}";

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(
          GenericClient.builder()
              .apiKey("sk_test_1234")
              .retryPolicy(FakeVendor.QUICK.retryIdempotentWrites()));

  interface Removal {
    void send(Customers customers);
  }

  static Stream<Named<Removal>> removals() {
    return Stream.of(
        Named.of("delete", customers -> customers.delete("c")),
        Named.of("detach source", customers -> customers.detachSource("c", "s")));
  }

  @ParameterizedTest
  @MethodSource("removals")
  void oneThatIsRetriedIsDone(Removal removal) {
    vendor.drops().responds(404, GONE);

    assertThatCode(() -> removal.send(vendor.client().customers())).doesNotThrowAnyException();
    assertThat(vendor.receivedCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("removals")
  void oneThatFindsNothingAtOnceIsNotFound(Removal removal) {
    vendor.responds(404, GONE);

    ApiException.NotFound failure =
        catchThrowableOfType(
            ApiException.NotFound.class, () -> removal.send(vendor.client().customers()));

    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(failure.error().code()).contains("not_found");
  }
}
