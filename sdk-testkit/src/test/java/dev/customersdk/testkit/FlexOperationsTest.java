package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class FlexOperationsTest {

  private static final String EVERYTHING =
      """
      {
        "customer": {
          "first_name": "John", "last_name": "Doe", "email": "john.doe@example.com",
          "phone": "+15555550123", "employer": "Acme Health",
          "shipping": {
            "line1": "123 Main St", "line2": "Suite 100", "city": "San Francisco", "state": "CA",
            "postal_code": "94107", "country": "US"
          },
          "checkout_session_id": "fcs_01HW5KTQQAAQ66WV19MFW4DTT4",
          "metadata": "{\\"order_id\\": \\"8842\\", \\"channel\\": \\"shopify\\"}"
        }
      }
      """;

  private final MovableClock clock = new MovableClock();
  private final FlexEmulator flex = FlexEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(flex);

  @Test
  void createReturnsTheTenDocumentedPropertiesInOrder() {
    clock.advance(Duration.ofMillis(999));

    HttpResponse<String> response = caller.post("/v1/customers", EVERYTHING);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .matches(
            Caller.quoted(
                """
                \\{'customer':\\{'customer_id':'fcus_[0-9A-Z]{26}','first_name':'John',\
                'last_name':'Doe','email':'john.doe@example.com','phone':'\\+15555550123',\
                'employer':'Acme Health','shipping':\\{'shipping_address_id':'fsh_[0-9A-Z]{26}',\
                'line1':'123 Main St','line2':'Suite 100','city':'San Francisco','state':'CA',\
                'postal_code':'94107','country':'US'},'metadata':\\{'order_id':'8842',\
                'channel':'shopify'},'created_at':'2021-07-22T00:00:00Z','test_mode':true}}"""));
    JsonNode customer = Caller.json(response).get("customer");
    assertThat(flex.customerJson(customer.get("customer_id").textValue()))
        .contains(customer.toString());
  }

  @Test
  void createWithoutAnyProperty() {
    assertThat(caller.post("/v1/customers", "{'customer':{}}").body())
        .matches(
            Caller.quoted(
                "\\{'customer':\\{'customer_id':'fcus_[0-9A-Z]{26}','shipping':\\{},"
                    + "'metadata':\\{},'created_at':'2021-07-22T00:00:00Z','test_mode':true}}"));
  }

  @Test
  void equalCreatesMakeTwoCustomers() {
    String first = caller.post("/v1/customers", EVERYTHING).body();

    assertThat(caller.post("/v1/customers", EVERYTHING).body()).isNotEqualTo(first);
    assertThat(flex.customerCount()).isEqualTo(2);
  }

  @Test
  void updateSetsWhatWasSentAndKeepsTheRest() {
    String before = caller.post("/v1/customers", EVERYTHING).body();
    String path = path(before);
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> response =
        caller.patch(
            path,
            """
            {"customer": {"phone": "+15555550199", "metadata": "{\\"order_id\\": \\"8843\\"}"}}
            """);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            before
                .replace("+15555550123", "+15555550199")
                .replace("\"8842\",\"channel\":\"shopify\"", "\"8843\""));
    assertThat(caller.get(path).body()).isEqualTo(response.body());
  }

  @Test
  void anUpdatedAddressIsReplacedAndHasANewId() {
    String before = caller.post("/v1/customers", EVERYTHING).body();
    String path = path(before);

    JsonNode moved = update(path, "{'customer':{'shipping':{'city':'Oakland'}}}");
    assertThat(Caller.names(moved.get("shipping"))).containsExactly("shipping_address_id", "city");
    assertThat(moved.at("/shipping/city").textValue()).isEqualTo("Oakland");
    assertThat(moved.at("/shipping/shipping_address_id").textValue())
        .startsWith("fsh_")
        .isNotEqualTo(Caller.json(before).at("/customer/shipping/shipping_address_id").textValue());

    JsonNode emptied = update(path, "{'customer':{'shipping':{},'metadata':'{}'}}");
    assertThat(emptied.get("shipping")).hasToString("{}");
    assertThat(emptied.get("metadata")).hasToString("{}");
    assertThat(update(path, "{'customer':{}}")).isEqualTo(emptied);
  }

  @Test
  void metadataMayHoldAnyJson() {
    String id = caller.add("{'metadata':'{\\'n\\':[1,{\\'aB\\':null}],\\'\\':\\'é\\'}'}");

    assertThat(Caller.json(caller.get("/v1/customers/" + id)).at("/customer/metadata"))
        .hasToString("{\"n\":[1,{\"aB\":null}],\"\":\"é\"}");
  }

  private static String path(String created) {
    return "/v1/customers/" + Caller.json(created).at("/customer/customer_id").textValue();
  }

  private JsonNode update(String path, String body) {
    return Caller.json(200, caller.patch(path, body)).get("customer");
  }
}
