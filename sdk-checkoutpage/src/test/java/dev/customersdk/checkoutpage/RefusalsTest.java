package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest extends ServerTest {

  private static final String CURSOR = ": must be the id of a customer, 24 hexadecimal characters";
  private static final String BLANK = ": must not be blank; clear it to remove it";

  @AfterEach
  void nothingWasSent() {
    assertThat(server.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void aPageHasOneToAHundredCustomers(int limit) {
    assertRefused(
        () -> ListCustomersQuery.builder().limit(limit).build(),
        "limit: must be from 1 to 100, was " + limit);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void theLimitsOfTheLimitAreAllowed(int limit) {
    assertThat(ListCustomersQuery.builder().limit(limit).build().limit()).contains(limit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cus_123", "6812fe6e9f39b6760576f01", "6812fe6e9f39b6760576f01g", JANE + "0"})
  void aCursorIsAnId(String cursor) {
    assertRefused(
        () -> ListCustomersQuery.builder().startingAfter(cursor).build(), "startingAfter" + CURSOR);
    assertRefused(
        () -> ListCustomersQuery.builder().endingBefore(cursor).build(), "endingBefore" + CURSOR);
  }

  @Test
  void aListGoesOneWay() {
    assertRefused(
        () -> ListCustomersQuery.builder().startingAfter(JANE).endingBefore(JANE).build(),
        "endingBefore: cannot be combined with startingAfter, a list goes one way");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anIdIsNotBlank(String id) {
    UpdateCustomerRequest change = UpdateCustomerRequest.builder().clearPhone().build();

    assertRefused(() -> client.customers().get(id), "customerId: must not be empty");
    assertRefused(() -> client.customers().update(id, change), "customerId: must not be empty");
    assertRefused(
        () -> client.customers().updateMerging(id, change), "customerId: must not be empty");
    assertRefused(() -> client.customers().prepare().get(id), "customerId: must not be empty");
  }

  @Test
  void anUpdateChangesSomething() {
    UpdateCustomerRequest nothing = UpdateCustomerRequest.fromJson("{}");
    String why =
        "request: sets nothing, which Checkout Page refuses; set or clear at least one field";

    assertRefused(() -> client.customers().update(JANE, nothing), why);
    assertRefused(() -> client.customers().updateMerging(JANE, nothing), why);
    assertRefused(() -> client.customers().prepare().update(JANE, nothing), why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blankTextDoesNotClear(String blank) {
    assertRefused(() -> change().name(blank).build(), "name" + BLANK);
    assertRefused(() -> change().companyName(blank).build(), "companyName" + BLANK);
    assertRefused(() -> change().phone(blank).build(), "phone" + BLANK);
    assertRefused(() -> change().billingEmail(blank).build(), "billingEmail" + BLANK);
    assertRefused(
        () -> change().email(blank).build(), "email: must not be blank; it cannot be removed");
    assertRefused(() -> ShippingUpdate.builder().name(blank).build(), "shipping.name" + BLANK);
    assertRefused(() -> ShippingUpdate.builder().phone(blank).build(), "shipping.phone" + BLANK);
  }

  @Test
  void blankTextIsRefusedInJsonToo() {
    assertRefused(() -> UpdateCustomerRequest.fromJson("{\"phone\": \"\"}"), "json: phone" + BLANK);
  }

  @Test
  void partsOfAnAddressMayBeBlank() {
    assertThat(AddressUpdate.builder().line2("").build().toJson()).isEqualTo("{\"line2\":\"\"}");
  }

  @Test
  void unknownKeysOfAChangeAreNeverPassedOn() {
    assertThat(
            UpdateCustomerRequest.fromJson(
                    "{\"vip\": 1, \"address\": {\"zip\": \"10601\", \"city\": \"Paris\"},"
                        + " \"shipping\": {\"nickname\": \"Home\"}}")
                .toJson())
        .isEqualTo("{\"address\":{\"city\":\"Paris\"},\"shipping\":{}}");
  }

  private static UpdateCustomerRequest.Builder change() {
    return UpdateCustomerRequest.builder();
  }

  private static void assertRefused(Supplier<?> refused, String message) {
    assertThatThrownBy(refused::get)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
