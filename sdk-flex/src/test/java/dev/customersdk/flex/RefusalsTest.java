package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad arguments are named before anything is sent. */
class RefusalsTest {

  private static final UpdateCustomerRequest CHANGE =
      UpdateCustomerRequest.builder().phone("+15555550199").build();

  @AutoClose private final FlexServer flex = new FlexServer();

  @AfterEach
  void nothingWasSent() {
    assertThat(flex.requests()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void aLimitFlexDoesNotTake(int limit) {
    refused(
        () -> flex.customers().list(ListCustomersQuery.builder().limit(limit).build()),
        "limit: must be from 1 to 100, was " + limit);
  }

  @Test
  void aNegativeOffset() {
    refused(
        () -> flex.customers().list(ListCustomersQuery.builder().offset(-1).build()),
        "offset: must be at least 0, was -1");
  }

  @Test
  void bothCursors() {
    refused(
        () -> ListCustomersQuery.builder().startingAfter("fcus_1").endingBefore("fcus_9").build(),
        "endingBefore: not together with startingAfter; what both mean is not documented");
  }

  @Test
  void anOffsetTogetherWithACursor() {
    String why =
        "offset: not together with startingAfter or endingBefore; whether it counts from the"
            + " cursor or from the start of the list is not documented";
    refused(() -> ListCustomersQuery.builder().offset(0).startingAfter("fcus_1").build(), why);
    refused(() -> ListCustomersQuery.builder().offset(0).endingBefore("fcus_1").build(), why);
  }

  @Test
  void filtersWithNothingInThem() {
    refused(
        () -> ListCustomersQuery.builder().startingAfter("").build(),
        "startingAfter: must not be empty");
    refused(
        () -> ListCustomersQuery.builder().endingBefore(" ").build(),
        "endingBefore: must not be empty");
    refused(() -> ListCustomersQuery.builder().email("").build(), "email: must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void anIdWithNothingInIt(String id) {
    refused(() -> flex.customers().get(id), "id: must not be empty");
    refused(() -> flex.customers().update(id, CHANGE), "id: must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void anIdThatAddressesSomethingElse(String id) {
    String why = "id: must not be \".\" or \"..\", which would address something else";
    refused(() -> flex.customers().prepare().get(id), why);
    refused(() -> flex.customers().prepare().update(id, CHANGE), why);
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a null checker exist
  void noRequest() {
    refused(() -> flex.customers().create(null), "request: must not be null");
    refused(() -> flex.customers().update("fcus_1", null), "request: must not be null");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
