package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
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
  void createReturnsTheEighteenDocumentedPropertiesInOrder() {
    HttpResponse<String> response = caller.post("/customers", "{'emailAddress':'ada@example.com'}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body())
        .matches(
            Caller.quoted(
                """
                \\{'id':'cus_[0-9a-f]{14}','emailAddress':'ada@example.com','firstName':null,\
                'lastName':null,'phoneNumber':null,'livemode':false,'isBlocked':false,\
                'organizationId':'org_\\w+','addressId':null,'shippingAddressId':null,\
                'metadata':null,'createdAt':'START','createdBy':'usr_\\w+','updatedAt':'START',\
                'blockedAt':null,'blockedBy':null,'updatedBy':'usr_\\w+','deletedAt':null}"""
                    .replace("START", START)));
  }

  @Test
  void createTakesTheDocumentedExampleAndStoresIt() {
    HttpResponse<String> response =
        caller.post(
            "/customers",
            """
            {
              "emailAddress": "john.doe@example.com", "firstName": "John", "lastName": "Doe",
              "phoneNumber": "+1 555 555 5555",
              "address": {
                "street": "123 Main St", "city": "Springfield", "state": "IL",
                "postalCode": "62701", "country": "US"
              },
              "shippingAddress": {
                "addressLine1": "Avenue des Champs-Élysées", "addressLine2": "Appartement 4B",
                "city": "Paris", "postalCode": "75014", "country": "France",
                "state": "Île-de-France", "companyName": "Google LLC",
                "vatNumber": "FR123456789", "registrationNumber": "123456789"
              },
              "metadata": { "order_id": "ord_1JYLo8KerLxWZaQtys6ZQ1xS", "n": [1, {"aB": 1.50}] },
              "locale": "fr_FR",
              "clientReferenceId": "myclientid-1234"
            }
            """);

    JsonNode customer = Caller.json(201, response);
    assertThat(customer.get("firstName").textValue()).isEqualTo("John");
    assertThat(customer.get("phoneNumber").textValue()).isEqualTo("+1 555 555 5555");
    assertThat(customer.get("addressId").textValue()).startsWith("adr_");
    assertThat(customer.get("shippingAddressId").textValue())
        .startsWith("adr_")
        .isNotEqualTo(customer.get("addressId").textValue());
    assertThat(customer.get("metadata"))
        .hasToString("{\"order_id\":\"ord_1JYLo8KerLxWZaQtys6ZQ1xS\",\"n\":[1,{\"aB\":1.5}]}");
    assertThat(customer).hasSize(18);
    assertThat(kohort.customerJson(customer.get("id").textValue())).contains(response.body());
  }

  @Test
  void getAcceptsThePrintedParameters() {
    String path = ada();

    assertThat(caller.get(path + "?expand=organization&take=1&skip=0&search=x").body())
        .isEqualTo(caller.get(path).body());
  }

  @Test
  void updateSetsClearsAndKeepsDeletedAt() {
    String path = ada();
    clock.advance(Duration.ofDays(1));

    JsonNode set =
        Caller.json(201, caller.patch(path, "{'deletedAt':'2021-07-22T02:00:00.5+02:00'}"));
    assertThat(set.get("deletedAt").textValue()).isEqualTo("2021-07-22T00:00:00.500Z");
    assertThat(set.get("updatedAt").textValue()).isEqualTo(LATER);
    assertThat(set.get("createdAt").textValue()).isEqualTo(START);
    assertThat(Caller.json(201, caller.patch(path, "{}"))).isEqualTo(set);
    assertThat(Caller.json(201, caller.patch(path, "{'deletedAt':null}")).get("deletedAt").isNull())
        .isTrue();
  }

  @Test
  void deleteMarksTheCustomerAndKeepsIt() {
    String path = ada();
    clock.advance(Duration.ofDays(1));

    HttpResponse<String> response = caller.send("DELETE", path);

    assertThat(Caller.json(201, response).get("deletedAt").textValue()).isEqualTo(LATER);
    assertThat(caller.get(path).body()).isEqualTo(response.body());
    assertThat(Caller.json(caller.get("/customers")).get("count").intValue()).isEqualTo(1);
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @Test
  void blockAndUnblock() {
    String path = ada();
    clock.advance(Duration.ofDays(1));

    JsonNode blocked = Caller.json(201, caller.send("PATCH", path + "/block"));
    assertThat(blocked.get("isBlocked").booleanValue()).isTrue();
    assertThat(blocked.get("blockedAt").textValue()).isEqualTo(LATER);
    assertThat(blocked.get("blockedBy").textValue()).startsWith("usr_");

    JsonNode unblocked = Caller.json(201, caller.send("PATCH", path + "/unblock"));
    assertThat(unblocked.get("isBlocked").booleanValue()).isFalse();
    assertThat(unblocked.get("blockedAt").textValue()).isEqualTo(LATER);
  }

  private String ada() {
    return "/customers/" + caller.add("{'emailAddress':'ada@example.com','firstName':'Ada'}");
  }
}
