package com.example.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.customersdk.generic.Customer;
import dev.customersdk.kohort.UpdateCustomerRequest;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Models as JSON: by themselves, the odd ones through databind, and under a mapper of ours. */
class JsonTest {

  private static final String ADA =
      "{\"id\":\"1\",\"email\":\"ada@example.com\",\"metadata\":{\"limit\":1E+400,\"tag\":null},"
          + "\"createdTime\":\"2026-11-20T10:00:00Z\",\"new\":{\"deep\":[1.50,true]}}";

  private final ObjectMapper ours = JsonMapper.builder().findAndAddModules().build();

  record Order(int number, Customer buyer) {}

  @Test
  void nothingIsLost() {
    Customer ada = Customer.fromJson(ADA);

    assertEquals(ada, Customer.fromJson(ada.toJson()));
    assertTrue(ada.toJson().contains("\"limit\":1E+400,\"tag\":null"), ada.toJson());
    assertTrue(ada.toJson().endsWith("\"new\":{\"deep\":[1.50,true]}}"), ada.toJson());
  }

  @Test
  void theUnusualIsRead() {
    Customer odd = Customer.fromJson("{\"id\":1,\"createdTime\":\"2026-11-20T11:00:00+01:00\"}");

    assertEquals("1", odd.id());
    assertEquals(Instant.parse("2026-11-20T10:00:00Z"), odd.createdTime().orElseThrow());
  }

  @Test
  void theUnreadableIsRefusedByName() {
    String refusal =
        assertThrows(
                IllegalArgumentException.class,
                () -> Customer.fromJson("{\"id\":\"1\",\"email\":[]}"))
            .getMessage();

    assertEquals("json: unexpected value at email", refusal);
  }

  @Test
  void ourMapperKeepsModels() throws IOException {
    Order order = new Order(1, Customer.fromJson(ADA));

    String json = ours.writeValueAsString(order);

    assertEquals(order, ours.readValue(json, Order.class));
    UpdateCustomerRequest cleared = UpdateCustomerRequest.builder().clearDeletedAt().build();
    assertEquals("{\"deletedAt\":null}", ours.writeValueAsString(cleared));
    assertEquals(cleared, ours.readValue("{\"deletedAt\":null}", UpdateCustomerRequest.class));
    assertFalse(ours.writeValueAsString(UpdateCustomerRequest.builder().build()).contains("At"));
  }
}
