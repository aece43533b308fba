package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.fixtures.FakeVendor;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad arguments are named before anything is sent. */
class ValidationTest {

  private static final String JANE = "6812fe6e9f39b6760576f01c";

  private static final String CURSOR = ": must be the id of a customer, 24 hexadecimal characters";
  private static final String BLANK = ": must not be blank; clear it to remove it";

  @AutoClose
  private final FakeVendor<CheckoutPageClient> vendor =
      new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"));

  private final Customers customers = vendor.client().customers();

  @AfterEach
  void nothingWasSent() {
    assertThat(vendor.receivedCount()).isZero();
  }

  @Test
  void queriesThatMakeNoSense() {
    String oneWay = "endingBefore: cannot be combined with startingAfter, a list goes one way";
    assertRejected(() -> query().limit(-1).build(), "limit: must be from 1 to 100, was -1");
    assertRejected(() -> query().limit(0).build(), "limit: must be from 1 to 100, was 0");
    assertRejected(() -> query().limit(101).build(), "limit: must be from 1 to 100, was 101");
    assertRejected(() -> query().startingAfter(JANE).endingBefore(JANE).build(), oneWay);
    assertThat(query().limit(1).build().limit()).contains(1);
    assertThat(query().limit(100).build().limit()).contains(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "cus_123", "6812fe6e9f39b6760576f01", "6812fe6e9f39b6760576f01g", JANE + "0"})
  void aCursorIsAnId(String cursor) {
    assertRejected(() -> query().startingAfter(cursor).build(), "startingAfter" + CURSOR);
    assertRejected(() -> query().endingBefore(cursor).build(), "endingBefore" + CURSOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anIdIsNotBlank(String id) {
    UpdateCustomerRequest change = UpdateCustomerRequest.builder().clearPhone().build();

    assertRejected(() -> customers.get(id), "customerId: must not be empty");
    assertRejected(() -> customers.update(id, change), "customerId: must not be empty");
    assertRejected(() -> customers.updateMerging(id, change), "customerId: must not be empty");
    assertRejected(() -> customers.prepare().get(id), "customerId: must not be empty");
  }

  @Test
  void anUpdateChangesSomething() {
    UpdateCustomerRequest nothing = UpdateCustomerRequest.fromJson("{}");
    String why =
        "request: sets nothing, which Checkout Page refuses; set or clear at least one field";

    assertRejected(() -> customers.update(JANE, nothing), why);
    assertRejected(() -> customers.updateMerging(JANE, nothing), why);
    assertRejected(() -> customers.prepare().update(JANE, nothing), why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void blankTextDoesNotClear(String blank) {
    assertRejected(() -> change().name(blank).build(), "name" + BLANK);
    assertRejected(() -> change().companyName(blank).build(), "companyName" + BLANK);
    assertRejected(() -> change().phone(blank).build(), "phone" + BLANK);
    assertRejected(() -> change().billingEmail(blank).build(), "billingEmail" + BLANK);
    assertRejected(
        () -> change().email(blank).build(), "email: must not be blank; it cannot be removed");
    assertRejected(() -> ShippingUpdate.builder().name(blank).build(), "shipping.name" + BLANK);
    assertRejected(() -> ShippingUpdate.builder().phone(blank).build(), "shipping.phone" + BLANK);
    String json = "{\"phone\": \"" + blank + "\"}";
    assertRejected(() -> UpdateCustomerRequest.fromJson(json), "json: phone" + BLANK);
  }

  @Test
  void partsOfAnAddressMayBeBlank() {
    assertThat(AddressUpdate.builder().line2("").build().toJson()).isEqualTo("{\"line2\":\"\"}");
  }

  @Test
  void unknownPropertiesOfAChangeAreNeverPassedOn() {
    assertThat(
            UpdateCustomerRequest.fromJson(
                    "{\"vip\": 1, \"address\": {\"zip\": \"10601\", \"city\": \"Paris\"},"
                        + " \"shipping\": {\"nickname\": \"Home\"}}")
                .toJson())
        .isEqualTo("{\"address\":{\"city\":\"Paris\"},\"shipping\":{}}");
  }

  private static ListCustomersQuery.Builder query() {
    return ListCustomersQuery.builder();
  }

  private static UpdateCustomerRequest.Builder change() {
    return UpdateCustomerRequest.builder();
  }

  private static void assertRejected(Supplier<?> rejected, String message) {
    assertThatThrownBy(rejected::get)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
