package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class KohortOperationsTest {

  private static final String START = "2021-07-22T00:00:00.000Z";
  private static final String LATER = "2021-07-23T00:00:00.000Z";

  private final MovableClock clock = new MovableClock();
  private final KohortEmulator kohort = KohortEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(kohort);

  @Test
  void createAnswersTheEighteenDocumentedFieldsInOrder() throws IOException {
    HttpResponse<String> response =
        caller.post("/customers", "{\"emailAddress\":\"ada@example.com\"}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    ObjectNode customer = (ObjectNode) Caller.json(response);
    assertThat(List.copyOf(fieldNames(customer)))
        .containsExactly(
            "id",
            "emailAddress",
            "firstName",
            "lastName",
            "phoneNumber",
            "livemode",
            "isBlocked",
            "organizationId",
            "addressId",
            "shippingAddressId",
            "metadata",
            "createdAt",
            "createdBy",
            "updatedAt",
            "blockedAt",
            "blockedBy",
            "updatedBy",
            "deletedAt");
    assertThat(customer.get("id").textValue()).matches("cus_[0-9a-f]{14}");
    assertThat(customer.get("organizationId").textValue()).startsWith("org_");
    assertThat(customer.get("createdAt").textValue()).isEqualTo(START);
    assertThat(customer.get("livemode").booleanValue()).isFalse();
    assertThat(customer.get("isBlocked").booleanValue()).isFalse();
    for (String name : List.of("firstName", "phoneNumber", "addressId", "metadata", "deletedAt")) {
      assertThat(customer.get(name).isNull()).as(name).isTrue();
    }
  }

  @Test
  void createTakesTheDocumentedExampleAndStoresIt() throws IOException {
    HttpResponse<String> response =
        caller.post(
            "/customers",
            """
            {
              "emailAddress": "john.doe@example.com",
              "firstName": "John",
              "lastName": "Doe",
              "phoneNumber": "+1 555 555 5555",
              "address": {
                "street": "123 Main St", "city": "Springfield", "state": "IL",
                "postalCode": "62701", "country": "US"
              },
              "shippingAddress": {
                "addressLine1": "Avenue des Champs-Élysées",
                "addressLine2": "Appartement 4B",
                "city": "Paris",
                "postalCode": "75014",
                "country": "France",
                "state": "Île-de-France",
                "companyName": "Google LLC",
                "vatNumber": "FR123456789",
                "registrationNumber": "123456789"
              },
              "metadata": { "order_id": "ord_1JYLo8KerLxWZaQtys6ZQ1xS", "n": [1, {"aB": 1.50}] },
              "locale": "fr_FR",
              "clientReferenceId": "myclientid-1234"
            }
            """);

    assertThat(response.statusCode()).isEqualTo(201);
    JsonNode customer = Caller.json(response);
    assertThat(customer.get("firstName").textValue()).isEqualTo("John");
    assertThat(customer.get("phoneNumber").textValue()).isEqualTo("+1 555 555 5555");
    assertThat(customer.get("addressId").textValue()).startsWith("adr_");
    assertThat(customer.get("shippingAddressId").textValue())
        .startsWith("adr_")
        .isNotEqualTo(customer.get("addressId").textValue());
    assertThat(customer.get("metadata").toString())
        .isEqualTo("{\"order_id\":\"ord_1JYLo8KerLxWZaQtys6ZQ1xS\",\"n\":[1,{\"aB\":1.5}]}");
    assertThat(customer.has("locale")).isFalse();
    assertThat(kohort.customerJson(customer.get("id").textValue())).contains(response.body());
  }

  @Test
  void getAnswersTheBareCustomer() throws IOException {
    String id = ada();

    HttpResponse<String> response = caller.get("/customers/" + id);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response).get("id").textValue()).isEqualTo(id);
    assertThat(kohort.customerJson(id)).contains(response.body());
  }

  @Test
  void getAcceptsThePrintedParameters() throws IOException {
    String path = "/customers/" + ada() + "?expand=organization&take=1&skip=0&search=x";

    assertThat(caller.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void anIdIsOnePercentDecodedSegment() throws IOException {
    String id = ada();

    assertThat(caller.get("/customers/" + id.replace("_", "%5F")).statusCode()).isEqualTo(200);
    assertThat(caller.get("/customers/" + id + "%2Fblock").statusCode()).isEqualTo(400);
  }

  @Test
  void updateSetsClearsAndKeepsDeletedAt() throws IOException {
    String path = "/customers/" + ada();
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> set =
        caller.patch(path, "{\"deletedAt\":\"2021-07-22T02:00:00.5+02:00\"}");
    assertThat(set.statusCode()).isEqualTo(201);
    assertThat(Caller.json(set).get("deletedAt").textValue()).isEqualTo("2021-07-22T00:00:00.500Z");
    assertThat(Caller.json(set).get("updatedAt").textValue()).isEqualTo(LATER);
    assertThat(Caller.json(set).get("createdAt").textValue()).isEqualTo(START);

    HttpResponse<String> kept = caller.patch(path, "{}");
    assertThat(kept.statusCode()).isEqualTo(201);
    assertThat(Caller.json(kept).get("deletedAt").isNull()).isFalse();

    HttpResponse<String> cleared = caller.patch(path, "{\"deletedAt\":null}");
    assertThat(Caller.json(cleared).get("deletedAt").isNull()).isTrue();
  }

  @Test
  void deleteMarksTheCustomerAndKeepsIt() throws IOException {
    String id = ada();
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> response = caller.send("DELETE", "/customers/" + id);

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(Caller.json(response).get("deletedAt").textValue()).isEqualTo(LATER);
    assertThat(caller.get("/customers/" + id).body()).isEqualTo(response.body());
    assertThat(Caller.json(caller.get("/customers")).get("count").intValue()).isEqualTo(1);
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @Test
  void blockAndUnblock() throws IOException {
    String path = "/customers/" + ada();
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> blocked = caller.send("PATCH", path + "/block");
    assertThat(blocked.statusCode()).isEqualTo(201);
    assertThat(Caller.json(blocked).get("isBlocked").booleanValue()).isTrue();
    assertThat(Caller.json(blocked).get("blockedAt").textValue()).isEqualTo(LATER);
    assertThat(Caller.json(blocked).get("blockedBy").textValue()).startsWith("usr_");

    HttpResponse<String> unblocked = caller.send("PATCH", path + "/unblock");
    assertThat(unblocked.statusCode()).isEqualTo(201);
    assertThat(Caller.json(unblocked).get("isBlocked").booleanValue()).isFalse();
    assertThat(Caller.json(unblocked).get("blockedAt").textValue()).isEqualTo(LATER);
  }

  private String ada() {
    return kohort.addCustomer("{\"emailAddress\":\"ada@example.com\",\"firstName\":\"Ada\"}");
  }

  private static List<String> fieldNames(ObjectNode customer) {
    return customer.properties().stream().map(member -> member.getKey()).toList();
  }
}
