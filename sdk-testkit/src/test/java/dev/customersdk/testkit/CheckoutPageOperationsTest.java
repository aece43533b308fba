package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class CheckoutPageOperationsTest {

  private static final String EVERYTHING =
      """
      {
        "stripeCustomerId": "cus_123", "taxIdType": "us_ein", "taxId": "12-3456789",
        "shipping": {
          "name": "John Doe", "phone": "+15555550200",
          "address": {
            "line1": "1 Shipping Way", "line2": "Dock 4", "city": "Seattle", "state": "WA",
            "postalCode": "98101", "country": "US"
          }
        },
        "address": {
          "line1": "100 Main St", "line2": "Suite 1", "city": "San Francisco", "state": "CA",
          "postalCode": "94105", "country": "US"
        },
        "billingEmail": "billing@example.com", "phone": "+15555550100",
        "email": "john.doe@example.com", "companyName": "Acme Inc.", "name": "John Doe"
      }
      """;

  private final MovableClock clock = new MovableClock();
  private final CheckoutPageEmulator checkoutPage =
      CheckoutPageEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(checkoutPage);

  @Test
  void getReturnsTheFiveRequiredPropertiesInAnEnvelope() {
    String id = caller.add("{'email':'jane.doe@example.com'}");

    HttpResponse<String> response = caller.get("/v1/customers/" + id);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(id).matches("[0-9a-f]{24}");
    assertThat(response.body())
        .matches(
            Caller.quoted(
                "\\{'data':\\{'id':'%s','email':'jane.doe@example.com',".formatted(id)
                    + "'sellerId':'[0-9a-f]{24}','createdAt':'2021-07-22T00:00:00.000Z',"
                    + "'updatedAt':'2021-07-22T00:00:00.000Z'}}"));
    assertThat(caller.get("/v1/customers/" + id.toUpperCase(Locale.ROOT)).body())
        .isEqualTo(response.body());
  }

  @Test
  void getReturnsTheFourteenDocumentedPropertiesInOrder() {
    String id = caller.add(EVERYTHING);

    JsonNode customer = Caller.json(caller.get("/v1/customers/" + id)).get("data");

    assertThat(String.join(" ", Caller.names(customer)))
        .isEqualTo(
            "id name companyName email phone billingEmail address shipping taxId taxIdType"
                + " sellerId stripeCustomerId createdAt updatedAt");
    Caller.json(EVERYTHING)
        .properties()
        .forEach(sent -> assertThat(customer.get(sent.getKey())).isEqualTo(sent.getValue()));
    assertThat(checkoutPage.customerJson(id)).contains(customer.toString());
  }

  @Test
  void updateSetsWhatWasSentAndKeepsTheRest() {
    String id = caller.add(EVERYTHING);
    String before = caller.get("/v1/customers/" + id).body();
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> response =
        caller.patch("/v1/customers/" + id, "{'phone':'1','companyName':' '}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            before
                .replace("+15555550100", "1")
                .replace("Acme Inc.", " ")
                .replace("\"updatedAt\":\"2021-07-22", "\"updatedAt\":\"2021-07-23"));
    assertThat(caller.get("/v1/customers/" + id).body()).isEqualTo(response.body());
  }

  @Test
  void updatedAtGrowsThoughTheClockStandsStill() {
    String id = caller.add("{'email':'jane.doe@example.com'}");

    assertThat(update(id, "{'name':'Jane'}").get("updatedAt").textValue())
        .isEqualTo("2021-07-22T00:00:00.001Z");
    assertThat(update(id, "{'name':'Jane'}").get("updatedAt").textValue())
        .isEqualTo("2021-07-22T00:00:00.002Z");
  }

  @Test
  void addressesOfMailAreTrimmedAndLowerCased() {
    String id = caller.add("{'email':' Jane@Example.com','billingEmail':'B@B.B '}");
    assertThat(caller.stored(id).get("email").textValue()).isEqualTo("jane@example.com");
    assertThat(caller.stored(id).get("billingEmail").textValue()).isEqualTo("b@b.b");

    JsonNode updated =
        update(id, "{'email':'  Mixed.CASE@Example.COM  ','billingEmail':'\\tC@C.c'}");

    assertThat(updated.get("email").textValue()).isEqualTo("mixed.case@example.com");
    assertThat(updated.get("billingEmail").textValue()).isEqualTo("c@c.c");
  }

  @Test
  void nullClearsEveryClearableProperty() {
    JsonNode customer =
        update(
            caller.add(EVERYTHING),
            "{'name':null,'companyName':null,'phone':null,'billingEmail':null,'address':null,"
                + "'shipping':null}");

    assertThat(String.join(" ", Caller.names(customer)))
        .isEqualTo("id email taxId taxIdType sellerId stripeCustomerId createdAt updatedAt");
  }

  private JsonNode update(String id, String body) {
    return Caller.json(200, caller.patch("/v1/customers/" + id, body)).get("data");
  }
}
