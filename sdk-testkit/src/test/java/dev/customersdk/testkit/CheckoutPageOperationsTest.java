package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
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
  void getAnswersTheFiveRequiredFieldsInAnEnvelope() throws IOException {
    String id = checkoutPage.addCustomer("{\"email\":\"jane.doe@example.com\"}");

    HttpResponse<String> response = caller.get("/v1/customers/" + id);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(id).matches("[0-9a-f]{24}");
    assertThat(response.body())
        .matches(
            "\\{\"data\":\\{\"id\":\"%s\",\"email\":\"jane.doe@example.com\",".formatted(id)
                + "\"sellerId\":\"[0-9a-f]{24}\",\"createdAt\":\"2021-07-22T00:00:00.000Z\","
                + "\"updatedAt\":\"2021-07-22T00:00:00.000Z\"}}");
  }

  @Test
  void getAnswersTheFourteenDocumentedFieldsInOrder() throws IOException {
    String id = checkoutPage.addCustomer(EVERYTHING);

    JsonNode customer = Caller.json(caller.get("/v1/customers/" + id)).get("data");

    assertThat(customer.properties())
        .extracting(member -> member.getKey())
        .containsExactly(
            "id",
            "name",
            "companyName",
            "email",
            "phone",
            "billingEmail",
            "address",
            "shipping",
            "taxId",
            "taxIdType",
            "sellerId",
            "stripeCustomerId",
            "createdAt",
            "updatedAt");
    Caller.json(EVERYTHING)
        .properties()
        .forEach(sent -> assertThat(customer.get(sent.getKey())).isEqualTo(sent.getValue()));
    assertThat(checkoutPage.customerJson(id)).contains(customer.toString());
  }

  @Test
  void anIdMayHaveCapitalsAndEscapes() throws IOException {
    String id = checkoutPage.addCustomer("{\"email\":\"jane.doe@example.com\"}");
    String expected = caller.get("/v1/customers/" + id).body();

    assertThat(caller.get("/v1/customers/" + id.toUpperCase(Locale.ROOT)).body())
        .isEqualTo(expected);
    assertThat(caller.get("/v1/customers/%" + Integer.toHexString(id.charAt(0)) + id.substring(1)))
        .extracting(HttpResponse::body)
        .isEqualTo(expected);
  }

  @Test
  void updateSetsWhatWasSentAndKeepsTheRest() throws IOException {
    String id = checkoutPage.addCustomer(EVERYTHING);
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> response =
        caller.patch("/v1/customers/" + id, "{\"phone\":\"1\",\"companyName\":\" \"}");

    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode customer = Caller.json(response).get("data");
    assertThat(customer.get("phone").textValue()).isEqualTo("1");
    assertThat(customer.get("companyName").textValue()).isEqualTo(" ");
    assertThat(customer.get("name").textValue()).isEqualTo("John Doe");
    assertThat(customer.at("/shipping/address/city").textValue()).isEqualTo("Seattle");
    assertThat(customer.get("createdAt").textValue()).isEqualTo("2021-07-22T00:00:00.000Z");
    assertThat(customer.get("updatedAt").textValue()).isEqualTo("2021-07-23T00:00:00.000Z");
    assertThat(checkoutPage.customerJson(id)).contains(customer.toString());
    assertThat(caller.get("/v1/customers/" + id).body()).isEqualTo(response.body());
  }

  @Test
  void updatedAtGrowsThoughTheClockStandsStill() throws IOException {
    String path =
        "/v1/customers/" + checkoutPage.addCustomer("{\"email\":\"jane.doe@example.com\"}");

    JsonNode first = Caller.json(caller.patch(path, "{\"name\":\"Jane\"}"));
    JsonNode second = Caller.json(caller.patch(path, "{\"name\":\"Jane\"}"));

    assertThat(first.at("/data/updatedAt").textValue()).isEqualTo("2021-07-22T00:00:00.001Z");
    assertThat(second.at("/data/updatedAt").textValue()).isEqualTo("2021-07-22T00:00:00.002Z");
  }

  @Test
  void addressesOfMailAreTrimmedAndLowerCased() throws IOException {
    String id =
        checkoutPage.addCustomer("{\"email\":\" Jane@Example.com\",\"billingEmail\":\"B@B.B \"}");
    JsonNode seeded = Caller.json(checkoutPage.customerJson(id).orElseThrow());
    assertThat(seeded.get("email").textValue()).isEqualTo("jane@example.com");
    assertThat(seeded.get("billingEmail").textValue()).isEqualTo("b@b.b");

    JsonNode updated =
        Caller.json(
                caller.patch(
                    "/v1/customers/" + id,
                    "{\"email\":\"  Mixed.CASE@Example.COM  \",\"billingEmail\":\"\\tC@C.c\"}"))
            .get("data");

    assertThat(updated.get("email").textValue()).isEqualTo("mixed.case@example.com");
    assertThat(updated.get("billingEmail").textValue()).isEqualTo("c@c.c");
  }

  @Test
  void nullClearsEveryClearableField() throws IOException {
    String id = checkoutPage.addCustomer(EVERYTHING);

    HttpResponse<String> response =
        caller.patch(
            "/v1/customers/" + id,
            "{\"name\":null,\"companyName\":null,\"phone\":null,\"billingEmail\":null,"
                + "\"address\":null,\"shipping\":null}");

    assertThat(Caller.json(response).get("data").properties())
        .extracting(member -> member.getKey())
        .containsExactly(
            "id",
            "email",
            "taxId",
            "taxIdType",
            "sellerId",
            "stripeCustomerId",
            "createdAt",
            "updatedAt");
  }
}
