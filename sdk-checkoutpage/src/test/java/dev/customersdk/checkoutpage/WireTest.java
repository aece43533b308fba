package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Page;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.ReceivedRequest;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What each operation sends, byte for byte, and what it reads. */
class WireTest {

  private static final String JANE = "6812fe6e9f39b6760576f01c";

  @AutoClose
  private final FakeVendor<CheckoutPageClient> vendor =
      new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk_live_1234567890abcdef"));

  private final Customers customers = vendor.client().customers();

  @Test
  void listSendsATrailingSlashAndNothingElseByDefault() {
    vendor.responds(Fixtures.text("list/empty.json"));

    Page<Customer> page = customers.prepare().list(ListCustomersQuery.builder().build()).execute();

    assertIsRead(vendor.received(), "/v1/customers/");
    assertThat(page.items()).isEmpty();
    assertThat(page.total()).hasValue(0);
    assertThat(page.next()).isEmpty();
  }

  @Test
  void listSendsFiltersByTheirDocumentedNames() {
    vendor.responds(Fixtures.text("list/first-page.json"));

    Page<Customer> page =
        customers
            .prepare()
            .list(
                ListCustomersQuery.builder()
                    .limit(2)
                    .search("doe")
                    .createdAfter(Instant.parse("2025-01-01T00:00:00Z"))
                    .createdBefore(Instant.parse("2025-06-01T02:00:00+02:00"))
                    .build())
            .execute();

    assertIsRead(
        vendor.received(),
        "/v1/customers/?limit=2&search=doe"
            + "&createdAfter=2025-01-01T00%3A00%3A00Z&createdBefore=2025-06-01T00%3A00%3A00Z");
    assertThat(page.items())
        .containsExactly(
            customer("list/first-page.json", "/data/0"),
            customer("list/first-page.json", "/data/1"));
    assertThat(page.total()).hasValue(42);
    assertThat(page.next()).isPresent();
  }

  @Test
  void listEncodesWhatIsSearched() {
    vendor.responds(Fixtures.text("list/empty.json"));

    customers.list(ListCustomersQuery.builder().search("a&b = ü+c").build()).first();

    assertIsRead(vendor.received(), "/v1/customers/?search=a%26b%20%3D%20%C3%BC%2Bc");
  }

  @Test
  void listSendsEachCursorByItsOwnName() {
    vendor.responds(Fixtures.text("list/empty.json"));
    vendor.responds(Fixtures.text("list/empty.json"));

    customers.list(ListCustomersQuery.builder().startingAfter(JANE).build()).first();
    customers.list(ListCustomersQuery.builder().endingBefore(JANE).build()).first();

    assertIsRead(vendor.received(), "/v1/customers/?starting_after=" + JANE);
    assertIsRead(vendor.received(), "/v1/customers/?ending_before=" + JANE);
  }

  @Test
  void getHasNoTrailingSlash() {
    vendor.responds(Fixtures.text("response/required-only.json"));

    Customer jane = customers.get(JANE);

    assertIsRead(vendor.received(), "/v1/customers/" + JANE);
    assertThat(jane).isEqualTo(customer("response/required-only.json", "/data"));
    assertThat(jane.name()).isEmpty();
    assertThat(jane.createdAt()).contains(Instant.parse("2025-04-29T10:00:00Z"));
  }

  @Test
  void updateSendsEveryPropertyInAFixedOrder() {
    vendor.responds(Fixtures.text("response/updated.json"));

    Customer jane =
        customers.update(
            JANE, UpdateCustomerRequest.fromJson(Fixtures.text("update/every-property.json")));

    assertIsUpdate(
        vendor.received(),
        """
        {"address":{"city":"New City","country":"US","line1":"200 New St","line2":"Suite 1",\
        "postalCode":"94000","state":"CA"},\
        "billingEmail":"billing@example.com","companyName":"Acme Inc.",\
        "email":"jane.doe@example.com","name":"Jane Doe","phone":"+15555550100",\
        "shipping":{"address":{"city":"Seattle","country":"US","line1":"1 Shipping Way",\
        "line2":"Dock 4","postalCode":"98101","state":"WA"},\
        "name":"Jane Doe","phone":"+15555550200"}}""");
    assertThat(jane).isEqualTo(customer("response/updated.json", "/data"));
  }

  @Test
  void updateSendsNullForWhatIsClearedAndNothingForWhatIsKept() {
    vendor.responds(Fixtures.text("response/required-only.json"));

    customers.update(
        JANE,
        UpdateCustomerRequest.builder()
            .clearName()
            .clearCompanyName()
            .clearPhone()
            .clearBillingEmail()
            .clearAddress()
            .shipping(ShippingUpdate.builder().clearName().clearPhone().clearAddress().build())
            .build());

    assertIsUpdate(
        vendor.received(),
        """
        {"address":null,"billingEmail":null,"companyName":null,"name":null,"phone":null,\
        "shipping":{"address":null,"name":null,"phone":null}}""");
  }

  @Test
  void updateSendsAPartOfAnAddressAsItIs() {
    vendor.responds(Fixtures.text("response/required-only.json"));

    customers.update(
        JANE,
        UpdateCustomerRequest.builder()
            .address(AddressUpdate.builder().line1("200 New St").city("New City").build())
            .clearShipping()
            .build());

    assertIsUpdate(
        vendor.received(),
        "{\"address\":{\"city\":\"New City\",\"line1\":\"200 New St\"},\"shipping\":null}");
  }

  @Test
  void withoutAnotherUrlCheckoutPageIsCalled() {
    try (CheckoutPageClient client = CheckoutPageClient.builder().apiKey("sk").build()) {
      assertThat(client.customers().prepare().get("1").preview().url())
          .isEqualTo("https://api.checkoutpage.com/v1/customers/1");
    }
  }

  private static void assertIsRead(ReceivedRequest request, String target) {
    assertThat(request).hasToString("GET " + target);
    assertThat(request.header("Authorization")).containsExactly("Bearer sk_live_1234567890abcdef");
    assertThat(request.header("Accept")).containsExactly("application/json");
    assertThat(request.header("Content-Type")).isEmpty();
    assertThat(request.body()).isEmpty();
  }

  private static void assertIsUpdate(ReceivedRequest request, String body) {
    assertThat(request).hasToString("PATCH /v1/customers/" + JANE);
    assertThat(request.header("Authorization")).containsExactly("Bearer sk_live_1234567890abcdef");
    assertThat(request.header("Accept")).containsExactly("application/json");
    assertThat(request.header("Content-Type")).containsExactly("application/json");
    assertThat(request.body()).isEqualTo(body);
  }

  private static Customer customer(String fixture, String place) {
    return Customer.fromJson(Fixtures.tree(Fixtures.text(fixture)).at(place).toString());
  }
}
