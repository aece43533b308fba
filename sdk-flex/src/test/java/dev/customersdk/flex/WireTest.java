package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Fixtures;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What each operation sends, byte for byte, and what it reads. */
class WireTest {

  private static final String ID = "fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA";
  private static final String RESPONSE = Fixtures.text("customer/every-property.json");
  private static final Customer CUSTOMER =
      Customer.fromJson(Fixtures.tree(RESPONSE).get("customer").toString());

  @AutoClose private final FakeFlex flex = new FakeFlex();

  private final Customers customers = flex.client().customers();

  @Test
  void createSendsEveryPropertyInsideTheEnvelope() {
    flex.responds(RESPONSE);

    Customer created =
        customers.create(
            CreateCustomerRequest.builder()
                .firstName("John")
                .lastName("Doe")
                .email("john.doe@example.com")
                .phone("+15555550123")
                .employer("Acme Health")
                .shipping(
                    ShippingRequest.builder()
                        .line1("123 Main St")
                        .line2("Suite 100")
                        .city("San Francisco")
                        .state("CA")
                        .postalCode("94107")
                        .country("US")
                        .build())
                .checkoutSessionId("fcs_01HW5KTQQAAQ66WV19MFW4DTT4")
                .putMetadata("order_id", "8842")
                .putMetadata("channel", "shopify")
                .build());

    assertThat(created).isEqualTo(CUSTOMER);
    assertThat(sent("POST", "/v1/customers"))
        .isEqualTo(
            "{\"customer\":{\"checkout_session_id\":\"fcs_01HW5KTQQAAQ66WV19MFW4DTT4\","
                + "\"email\":\"john.doe@example.com\",\"employer\":\"Acme Health\","
                + "\"first_name\":\"John\",\"last_name\":\"Doe\","
                + "\"metadata\":\"{\\\"order_id\\\":\\\"8842\\\",\\\"channel\\\":\\\"shopify\\\"}\","
                + "\"phone\":\"+15555550123\",\"shipping\":{\"city\":\"San Francisco\","
                + "\"country\":\"US\",\"line1\":\"123 Main St\",\"line2\":\"Suite 100\","
                + "\"postal_code\":\"94107\",\"state\":\"CA\"}}}");
  }

  @Test
  void createWithNothingSetIsLeftToFlex() {
    flex.responds(RESPONSE);

    customers.create(CreateCustomerRequest.builder().build());

    assertThat(sent("POST", "/v1/customers")).isEqualTo("{\"customer\":{}}");
  }

  @Test
  void getSendsNothingButTheId() {
    flex.responds(RESPONSE);

    assertThat(customers.get(ID)).isEqualTo(CUSTOMER);
    assertThat(sent("GET", "/v1/customers/" + ID)).isEmpty();
  }

  @Test
  void updateSendsWhatIsSetAndNothingElse() {
    flex.responds(RESPONSE);

    Customer updated =
        customers.update(
            ID,
            UpdateCustomerRequest.builder()
                .phone("+15555550199")
                .employer("Acme Health West")
                .putMetadata("order_id", "8843")
                .build());

    assertThat(updated).isEqualTo(CUSTOMER);
    assertThat(sent("PATCH", "/v1/customers/" + ID))
        .isEqualTo(
            "{\"customer\":{\"employer\":\"Acme Health West\","
                + "\"metadata\":\"{\\\"order_id\\\":\\\"8843\\\"}\","
                + "\"phone\":\"+15555550199\"}}");
  }

  @Test
  void updateSendsNullWhenAskedToByTheNameOnTheWire() {
    flex.responds(RESPONSE);

    customers.update(ID, UpdateCustomerRequest.builder().putExtra("first_name", null).build());

    assertThat(sent("PATCH", "/v1/customers/" + ID))
        .isEqualTo("{\"customer\":{\"first_name\":null}}");
  }

  @Test
  void updateSendsTheAddressOfAResponseWithoutItsId() {
    flex.responds(RESPONSE);

    ShippingRequest shipping = CUSTOMER.shipping().map(Shipping::toRequest).orElseThrow();
    customers.update(ID, UpdateCustomerRequest.builder().shipping(shipping).build());

    assertThat(sent("PATCH", "/v1/customers/" + ID))
        .isEqualTo(
            "{\"customer\":{\"shipping\":{\"city\":\"San Francisco\",\"country\":\"US\","
                + "\"line1\":\"123 Main St\",\"line2\":\"Suite 100\","
                + "\"postal_code\":\"94107\",\"state\":\"CA\"}}}");
  }

  @Test
  void updateSendsAnAddressWithNothingInIt() {
    flex.responds(RESPONSE);

    customers.update(
        ID, UpdateCustomerRequest.builder().shipping(ShippingRequest.builder().build()).build());

    assertThat(sent("PATCH", "/v1/customers/" + ID)).isEqualTo("{\"customer\":{\"shipping\":{}}}");
  }

  @Test
  void listAsksForTheLargestPage() {
    flex.responds("{\"customers\":[]}");

    assertThat(customers.list()).isEmpty();
    assertThat(sent("GET", "/v1/customers?limit=100")).isEmpty();
  }

  @Test
  void listSendsAllThatTheQuerySets() {
    flex.responds(Fixtures.text("customer-list/one-row.json"));
    ListCustomersQuery query =
        ListCustomersQuery.builder().limit(2).offset(40).email("john.doe@example.com").build();

    List<Customer> rows = customers.prepare().list(query).execute().items();

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.customerId()).isEqualTo(ID);
              assertThat(row.shipping()).contains(Shipping.builder().build());
              assertThat(row.metadata()).isEmpty();
              assertThat(row.testMode()).contains(true);
            });
    assertThat(sent("GET", "/v1/customers?limit=2&offset=40&email=john.doe%40example.com"))
        .isEmpty();
  }

  @Test
  void listSendsACursorInEitherDirection() {
    flex.responds("{\"customers\":[]}");
    flex.responds("{\"customers\":[]}");

    assertThat(customers.list(ListCustomersQuery.builder().startingAfter(ID).build())).isEmpty();
    assertThat(sent("GET", "/v1/customers?starting_after=" + ID + "&limit=100")).isEmpty();

    assertThat(customers.list(ListCustomersQuery.builder().endingBefore(ID).build())).isEmpty();
    assertThat(sent("GET", "/v1/customers?ending_before=" + ID + "&limit=100")).isEmpty();
  }

  private String sent(String method, String target) {
    return flex.sent(method, target);
  }
}
