package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.fixtures.FakeVendor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad arguments are named before anything is sent. */
class ValidationTest {

  private static final UpdateCustomerRequest CHANGE =
      UpdateCustomerRequest.builder().phone("+15555550199").build();

  @AutoClose
  private final FakeVendor<FlexClient> flex =
      new FakeVendor<>(FlexClient.builder().apiKey("fsk_test_1"));

  private final Customers customers = flex.client().customers();

  @AfterEach
  void nothingWasSent() {
    assertThat(flex.receivedCount()).isZero();
  }

  @Test
  void queriesThatMakeNoSense() {
    String offsetAndCursor =
        "offset: not together with startingAfter or endingBefore; whether it counts from the"
            + " cursor or from the start of the list is not documented";
    rejected(() -> query().limit(-1).build(), "limit: must be from 1 to 100, was -1");
    rejected(() -> query().limit(0).build(), "limit: must be from 1 to 100, was 0");
    rejected(() -> query().limit(101).build(), "limit: must be from 1 to 100, was 101");
    rejected(() -> query().offset(-1).build(), "offset: must be at least 0, was -1");
    rejected(
        () -> query().startingAfter("fcus_1").endingBefore("fcus_9").build(),
        "endingBefore: not together with startingAfter; what both mean is not documented");
    rejected(() -> query().offset(0).startingAfter("fcus_1").build(), offsetAndCursor);
    rejected(() -> query().offset(0).endingBefore("fcus_1").build(), offsetAndCursor);
    rejected(() -> query().startingAfter("").build(), "startingAfter: must not be empty");
    rejected(() -> query().endingBefore(" ").build(), "endingBefore: must not be empty");
    rejected(() -> query().email("").build(), "email: must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void anIdWithNothingInIt(String id) {
    rejected(() -> customers.get(id), "id: must not be empty");
    rejected(() -> customers.update(id, CHANGE), "id: must not be empty");
    rejected(() -> customers.delete(id), "id: must not be empty");
    rejected(() -> customers.paymentMethods(id), "customerId: must not be empty");
    rejected(() -> customers.paymentMethods("fcus_1").get(id), "id: must not be empty");
  }

  @Test
  void pagesOfPaymentMethodsThatMakeNoSense() {
    var query = ListPaymentMethodsQuery.builder();
    rejected(() -> query.limit(0).build(), "limit: must be from 1 to 100, was 0");
    rejected(() -> query.limit(101).build(), "limit: must be from 1 to 100, was 101");
    rejected(() -> query.limit(1).offset(-1).build(), "offset: must be at least 0, was -1");
  }

  @Test
  void anIdThatLeadsElsewhere() {
    String message = "customerId: must not be \".\" or \"..\", which would address something else";
    rejected(() -> customers.paymentMethods(".."), message);
    rejected(() -> customers.prepare().paymentMethods("."), message);
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a null checker exist
  void noRequest() {
    rejected(() -> customers.create(null), "request: must not be null");
    rejected(() -> customers.update("fcus_1", null), "request: must not be null");
    rejected(() -> customers.paymentMethods("fcus_1").list(null), "query: must not be null");
  }

  private static ListCustomersQuery.Builder query() {
    return ListCustomersQuery.builder();
  }

  private static void rejected(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
