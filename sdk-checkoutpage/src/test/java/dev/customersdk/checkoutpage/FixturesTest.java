package dev.customersdk.checkoutpage;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.FixtureCheck;
import dev.customersdk.fixtures.FixtureContract;
import dev.customersdk.fixtures.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixturesTest extends FixtureContract {

  FixturesTest() {
    kind("customer", 1, FixtureCheck.of(Customer.class));
    kind("response", 2, FixtureCheck.of(CustomerEnvelope.class));
    kind("list", 2, FixtureCheck.of(CustomerListEnvelope.class));
    kind(
        "update",
        5,
        FixtureCheck.of(UpdateCustomerRequest.class).keepingNulls("companyName", "address"));
    kind(
        "webhook-event",
        1,
        FixtureCheck.of(WebhookEvent.class)
            .reading(key -> key.replace("event_id", "eventId").replace("seller_id", "sellerId")));
    kind("error", 4, FixtureCheck.errors(CheckoutPageErrors::decode));
  }

  @Test
  void anIdIsRequired() {
    String anonymous = "{\"email\": \"jane.doe@example.com\"}";

    assertRejected(Customer.class, anonymous);
    assertRejected(CustomerEnvelope.class, "{\"data\": " + anonymous + "}");
    assertRejected(CustomerListEnvelope.class, "{\"data\": [" + anonymous + "]}");
  }

  @Test
  void whatIsNotDocumentedSurvivesInCustomersAtEveryLevel() {
    JsonNode customer = Fixtures.tree(Fixtures.text("list/first-page.json")).at("/data/0");
    for (String place : List.of("", "/address", "/shipping", "/shipping/address")) {
      ((ObjectNode) customer.at(place)).put("new" + place.length(), 1.10).putNull("nothing");
    }

    FixtureCheck.of(Customer.class).keepingNulls("nothing").check(customer.toString());
  }

  private static void assertRejected(Class<?> type, String json) {
    assertThrows(IllegalArgumentException.class, () -> JsonText.read(type, json));
  }
}
