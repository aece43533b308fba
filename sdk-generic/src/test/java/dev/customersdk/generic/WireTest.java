package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.ReceivedRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What each operation on customers sends, byte for byte, and what it reads. */
class WireTest extends WireContract {

  private static final String SOURCE = "05642ad9-d227-4250-a73e-92514ef68620";
  private static final String TAX = "a6809a63-e6a9-4016-abbc-f33d19fccb5b";
  private static final String CUSTOMER = Fixtures.text("customer/documented.json");

  private final Customers customers = vendor.client().customers();

  @Test
  void listsAll() {
    vendor.responds(200, "{\"hasMore\":false,\"data\":[" + CUSTOMER + "]}");

    assertThat(customers.list()).containsExactly(Customer.fromJson(CUSTOMER));
    assertReceived("GET", "/customers");
  }

  @Test
  void listsWithEveryParameter() {
    vendor.responds(200, "{\"hasMore\":false,\"data\":[]}");
    ListCustomersQuery query =
        ListCustomersQuery.builder()
            .createdTime(
                TimeRange.gt(Instant.parse("2020-09-22T12:09:44Z"))
                    .and(TimeRange.lte(Instant.parse("2020-10-22T00:00:00Z"))))
            .updatedTime(TimeRange.eq(Instant.parse("2021-01-01T00:00:00Z")))
            .email("ada+shop@example.com")
            .addIds("5823594808", "ä/1")
            .requestToBeForgotten(false)
            .limit(2)
            .startingAfter("5823594808")
            .build();

    assertThat(customers.list(query)).isEmpty();

    ReceivedRequest request =
        assertReceived(
            "GET",
            "/customers?email=ada%2Bshop%40example.com&ids=5823594808%2C%C3%A4%2F1"
                + "&requestToBeForgotten=false&limit=2&startingAfter=5823594808"
                + "&createdTime%5Bgt%5D=2020-09-22T12%3A09%3A44Z"
                + "&createdTime%5Blte%5D=2020-10-22T00%3A00%3A00Z"
                + "&updatedTime%5Beq%5D=2021-01-01T00%3A00%3A00Z");
    assertThat(request.query("createdTime[gt]")).containsExactly("2020-09-22T12:09:44Z");
    assertThat(request.query("ids")).containsExactly("5823594808,ä/1");
  }

  @Test
  void findsByEmailWithTheVendorsFilterAndComparesAgain() {
    vendor.responds(
        "{\"hasMore\":true,\"data\":[{\"id\":\"3\",\"email\":\"Ada+shop@Example.com\"},"
            + "{\"id\":\"2\",\"email\":\"not-ada+shop@example.com\"}]}");
    vendor.responds(
        "{\"hasMore\":false,\"data\":[{\"id\":\"1\"},"
            + "{\"id\":\"0\",\"email\":\"ada+shop@example.com\"}]}");

    assertThat(customers.findByEmail("ada+shop@example.com"))
        .extracting(Customer::id)
        .containsExactly("3", "0");
    assertThat(vendor.receivedLines())
        .containsExactly(
            "GET /customers?email=ada%2Bshop%40example.com&limit=100",
            "GET /customers?email=ada%2Bshop%40example.com&limit=100&startingAfter=2");
  }

  @Test
  void creates() {
    vendor.responds(201, CUSTOMER);

    Customer created =
        customers.create(
            CreateCustomerRequest.fromJson(
                Fixtures.text("create-customer-request/documented.json")));

    assertThat(created).isEqualTo(Customer.fromJson(CUSTOMER));
    assertJson(
        assertReceived("POST", "/customers"),
        "{\"email\":\"john.doe@example.com\",\"enabled\":true,\"id\":\"5823594808\","
            + "\"locale\":\"en_US\","
            + "\"metadata\":{\"coupon\":\"iOS\",\"tier\":2,\"newsletter\":false},"
            + "\"shipping\":{\"additionalAddressInfo\":{\"division\":\"営業部\","
            + "\"neighborhood\":\"Centro\",\"phoneticName\":\"ヤマダ タロ\"},"
            + "\"address\":{\"city\":\"Minnetonka\",\"country\":\"US\","
            + "\"line1\":\"10380 Bren Rd W\",\"line2\":\"Suite 4\",\"postalCode\":\"55129\","
            + "\"state\":\"MN\"},\"email\":\"john.doe@example.com\",\"name\":\"John Doe\","
            + "\"organization\":\"Acme Inc\",\"phone\":\"952-555-0123\"},"
            + "\"taxCertificate\":{\"companyName\":\"Acme Inc\","
            + "\"endDate\":\"2025-04-07T13:47:13Z\","
            + "\"fileId\":\"9d149880-7306-49da-b37b-8440649ae9c2\","
            + "\"startDate\":\"2021-04-07T13:47:13Z\",\"taxAuthority\":\"MN\"},"
            + "\"type\":\"business\"}");
  }

  @Test
  void createsFromNothing() {
    vendor.responds(201, CUSTOMER);

    customers.create(CreateCustomerRequest.builder().build());
    assertJson(assertReceived("POST", "/customers"), "{}");
  }

  @Test
  void gets() {
    Customer stored = Customer.fromJson(CUSTOMER).toBuilder().id("cus/../ä 1").build();
    vendor.responds(200, stored.toJson());

    Customer found = customers.get("cus/../ä 1");

    assertThat(found).isEqualTo(stored);
    assertThat(found.metadata()).containsEntry("tier", 2L).containsEntry("newsletter", false);
    assertReceived("GET", "/customers/cus%2F..%2F%C3%A4%201");
  }

  @Test
  void updatesWithPost() {
    vendor.responds(200, CUSTOMER);

    Customer updated =
        customers.update(
            "5823594808",
            UpdateCustomerRequest.builder()
                .email("john.doe@example.com")
                .defaultSourceId(SOURCE)
                .requestToBeForgotten(true)
                .type(CustomerType.INDIVIDUAL)
                .locale("de_DE")
                .enabled(false)
                .putMetadata("coupon", "")
                .putExtra("shipping", null)
                .build());

    assertThat(updated.id()).isEqualTo("5823594808");
    assertJson(
        assertReceived("POST", "/customers/5823594808"),
        "{\"defaultSourceId\":\""
            + SOURCE
            + "\",\"email\":\"john.doe@example.com\",\"enabled\":false,\"locale\":\"de_DE\","
            + "\"metadata\":{\"coupon\":\"\"},\"requestToBeForgotten\":true,"
            + "\"type\":\"individual\",\"shipping\":null}");
  }

  @Test
  void deletes() {
    vendor.responds(204, "");

    customers.delete("5823594808");
    assertReceived("DELETE", "/customers/5823594808");
  }

  @Test
  void attachesASource() {
    vendor.responds(200, Fixtures.text("source/attached.json"));

    Source source = customers.attachSource("5823594808", SOURCE);

    assertThat(source).isEqualTo(Source.fromJson(Fixtures.text("source/attached.json")));
    assertThat(source.type().flatMap(type -> type.known())).contains(SourceType.CREDIT_CARD);
    assertThat(source.creditCard().flatMap(CreditCard::expirationYear)).contains(2027);
    assertNoBodyCalledJson(assertReceived("POST", "/customers/5823594808/sources/" + SOURCE));
  }

  @Test
  void detachesASource() {
    vendor.responds(204, "");

    customers.detachSource("5823594808", SOURCE);
    assertReceived("DELETE", "/customers/5823594808/sources/" + SOURCE);
  }

  @Test
  void attachesATaxIdentifier() {
    vendor.responds(200, Fixtures.text("tax-identifier/attached.json"));

    TaxIdentifier identifier = customers.attachTaxIdentifier("5823594808", TAX);

    assertThat(identifier)
        .isEqualTo(TaxIdentifier.fromJson(Fixtures.text("tax-identifier/attached.json")));
    assertThat(identifier.stateTransitions().flatMap(TaxIdentifierStateTransitions::pending))
        .contains(Instant.parse("2020-05-30T06:45:12.041Z"));
    assertNoBodyCalledJson(assertReceived("POST", "/customers/5823594808/tax-identifiers/" + TAX));
  }
}
