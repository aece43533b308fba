package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.Fixtures.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Page;
import dev.customersdk.fixtures.Fixtures;
import java.time.Instant;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class WireTest extends ServerTest {

  @Test
  void listSendsATrailingSlashAndNothingElseByDefault() {
    answer(200, Fixtures.text("list/empty.json"));

    Page<Customer> page =
        client.customers().prepare().list(ListCustomersQuery.builder().build()).execute();

    assertIsRead(sent(), "/v1/customers/");
    assertThat(page.items()).isEmpty();
    assertThat(page.total()).hasValue(0);
    assertThat(page.next()).isEmpty();
  }

  @Test
  void listSendsFiltersByTheirDocumentedNames() {
    answer(200, Fixtures.text("list/first-page.json"));

    Page<Customer> page =
        client
            .customers()
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
        sent(),
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
    answer(200, Fixtures.text("list/empty.json"));

    client.customers().list(ListCustomersQuery.builder().search("a&b = ü+c").build()).first();

    assertIsRead(sent(), "/v1/customers/?search=a%26b%20%3D%20%C3%BC%2Bc");
  }

  @Test
  void listSendsEachCursorByItsOwnName() {
    answer(200, Fixtures.text("list/empty.json"));
    answer(200, Fixtures.text("list/empty.json"));

    client.customers().list(ListCustomersQuery.builder().startingAfter(JANE).build()).first();
    client.customers().list(ListCustomersQuery.builder().endingBefore(JANE).build()).first();

    assertIsRead(sent(), "/v1/customers/?starting_after=" + JANE);
    assertIsRead(sent(), "/v1/customers/?ending_before=" + JANE);
  }

  @Test
  void getHasNoTrailingSlash() {
    answer(200, Fixtures.text("answer/required-only.json"));

    Customer jane = client.customers().get(JANE);

    assertIsRead(sent(), "/v1/customers/" + JANE);
    assertThat(jane).isEqualTo(customer("answer/required-only.json", "/data"));
    assertThat(jane.name()).isEmpty();
    assertThat(jane.createdAt()).contains(Instant.parse("2025-04-29T10:00:00Z"));
  }

  @Test
  void updateSendsEveryFieldInAFixedOrder() {
    answer(200, Fixtures.text("answer/updated.json"));

    Customer jane =
        client
            .customers()
            .update(JANE, UpdateCustomerRequest.fromJson(Fixtures.text("update/every-field.json")));

    assertIsUpdate(
        sent(),
        """
        {"address":{"city":"New City","country":"US","line1":"200 New St","line2":"Suite 1",\
        "postalCode":"94000","state":"CA"},\
        "billingEmail":"billing@example.com","companyName":"Acme Inc.",\
        "email":"jane.doe@example.com","name":"Jane Doe","phone":"+15555550100",\
        "shipping":{"address":{"city":"Seattle","country":"US","line1":"1 Shipping Way",\
        "line2":"Dock 4","postalCode":"98101","state":"WA"},\
        "name":"Jane Doe","phone":"+15555550200"}}""");
    assertThat(jane).isEqualTo(customer("answer/updated.json", "/data"));
  }

  @Test
  void updateSendsNullForWhatIsClearedAndNothingForWhatIsKept() {
    answer(200, Fixtures.text("answer/required-only.json"));

    client
        .customers()
        .update(
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
        sent(),
        """
        {"address":null,"billingEmail":null,"companyName":null,"name":null,"phone":null,\
        "shipping":{"address":null,"name":null,"phone":null}}""");
  }

  @Test
  void updateSendsAPartOfAnAddressAsItIs() {
    answer(200, Fixtures.text("answer/required-only.json"));

    client
        .customers()
        .update(
            JANE,
            UpdateCustomerRequest.builder()
                .address(AddressUpdate.builder().line1("200 New St").city("New City").build())
                .clearShipping()
                .build());

    assertIsUpdate(
        sent(), "{\"address\":{\"city\":\"New City\",\"line1\":\"200 New St\"},\"shipping\":null}");
  }

  private static void assertIsRead(RecordedRequest request, String target) {
    assertThat(request.getMethod()).isEqualTo("GET");
    assertThat(request.getTarget()).isEqualTo(target);
    assertThat(request.getHeaders().values("Authorization"))
        .containsExactly("Bearer sk_live_1234567890abcdef");
    assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
    assertThat(request.getHeaders().values("Content-Type")).isEmpty();
    assertThat(body(request)).isEmpty();
  }

  private static void assertIsUpdate(RecordedRequest request, String body) {
    assertThat(request.getMethod()).isEqualTo("PATCH");
    assertThat(request.getTarget()).isEqualTo("/v1/customers/" + JANE);
    assertThat(request.getHeaders().values("Authorization"))
        .containsExactly("Bearer sk_live_1234567890abcdef");
    assertThat(request.getHeaders().values("Accept")).containsExactly("application/json");
    assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
    assertThat(body(request)).isEqualTo(body);
  }

  private static Customer customer(String fixture, String place) {
    return Customer.fromJson(tree(Fixtures.text(fixture)).at(place).toString());
  }
}
