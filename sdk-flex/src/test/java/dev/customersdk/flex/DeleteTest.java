package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What "Delete a customer" (2026) and its older twin say: no body, and a short answer. */
class DeleteTest {

  private static final String ID = "fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA";

  @AutoClose private final FakeFlex flex = new FakeFlex();

  private final Customers customers = flex.client().customers();

  @Test
  void deleteSendsNothingButTheIdAndReadsTheShortAnswer() {
    flex.responds(Fixtures.text("deleted-customer/deleted.json"));

    DeletedCustomer deleted = customers.delete(ID);

    assertThat(deleted).isEqualTo(DeletedCustomer.builder().customerId(ID).deleted(true).build());
    assertThat(flex.sent("DELETE", "/v1/customers/" + ID)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "{}", "{\"customer\":null}", "{\"customer\":{}}"})
  void anAnswerThatSaysNothingIsNoFailure(String body) {
    flex.responds(body);

    assertThat(customers.delete(ID)).isEqualTo(DeletedCustomer.builder().build());
  }

  @Test
  void anAnswerWithoutContentIsNoFailureInDetailEither() {
    flex.responds(204, "");

    var response = customers.prepare().delete(ID).executeRaw();

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.value().deleted()).isEmpty();
  }

  @Test
  void anAnswerAboutSomebodyElseIsAFailure() {
    flex.responds("{\"customer\":{\"customer_id\":\"fcus_2\",\"deleted\":true}}");

    assertThatThrownBy(() -> customers.delete(ID))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("another thing");
  }

  @Test
  void itIsNotRetriedAfterAnUnclearAttempt() {
    flex.drops();

    assertThatThrownBy(() -> customers.delete(ID)).isInstanceOf(TransportException.class);
    assertThat(flex.receivedCount()).isEqualTo(1);
  }

  @Test
  void whereThePolicyRetriesItACustomerThatIsGoneByThenIsNotFoundRatherThanDone() {
    flex.drops();
    flex.responds(404, "{}");
    RequestOptions retrying =
        RequestOptions.builder().retryPolicy(FakeVendor.QUICK.retryIdempotentWrites()).build();

    assertThatThrownBy(() -> customers.prepare().delete(ID).with(retrying).execute())
        .isInstanceOfSatisfying(
            ApiException.NotFound.class,
            failure -> {
              assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
              assertThat(failure.attempts()).hasSize(2);
            });
  }
}
