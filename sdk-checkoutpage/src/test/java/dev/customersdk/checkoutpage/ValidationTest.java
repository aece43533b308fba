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
  private static final String EMPTY = ": must not be empty; clear it to remove it";

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

  @Test
  void emptyTextDoesNotClear() {
    assertRejected(() -> change().name("").build(), "name" + EMPTY);
    assertRejected(() -> change().companyName("").build(), "companyName" + EMPTY);
    assertRejected(() -> change().phone("").build(), "phone" + EMPTY);
    assertRejected(() -> ShippingUpdate.builder().name("").build(), "shipping.name" + EMPTY);
    assertRejected(() -> ShippingUpdate.builder().phone("").build(), "shipping.phone" + EMPTY);
    assertRejected(
        () -> UpdateCustomerRequest.fromJson("{\"phone\": \"\"}"), "json: phone" + EMPTY);
  }

  /** The vendor's specification wants one character, whichever. */
  @Test
  void aBlankIsTextLikeAnyOther() {
    assertThat(change().name(" ").companyName("\t").phone("  ").build().toJson())
        .isEqualTo("{\"companyName\":\"\\t\",\"name\":\" \",\"phone\":\"  \"}");
    assertThat(ShippingUpdate.builder().name(" ").phone(" ").build().toJson())
        .isEqualTo("{\"name\":\" \",\"phone\":\" \"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void noEmailAddressIsBlank(String blank) {
    assertRejected(
        () -> change().email(blank).build(), "email: must not be blank; it cannot be removed");
    assertRejected(
        () -> change().billingEmail(blank).build(),
        "billingEmail: must not be blank; clear it to remove it");
    assertRejected(() -> customers.findByEmail(blank), "email: must not be empty");
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
  void anAddressToFindIsNotNull() {
    assertThatThrownBy(() -> customers.findByEmail(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("email: must not be null");
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
