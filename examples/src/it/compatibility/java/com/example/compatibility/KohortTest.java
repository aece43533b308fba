package com.example.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkRun;
import dev.customersdk.core.DecodingException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.Customers;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.UpdateCustomerRequest;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kohort, the ways to run a call, and an OkHttpClient of ours. */
@ExtendWith(EmulatorExtension.class)
class KohortTest {

  private final KohortEmulator emulator;
  private final AtomicInteger heard = new AtomicInteger();
  private final KohortClient client;
  private final Customers customers;

  KohortTest(KohortEmulator emulator) {
    this.emulator = emulator;
    EventListener listener =
        new EventListener() {
          @Override
          public void callEnd(Call call) {
            heard.incrementAndGet();
          }
        };
    this.client =
        KohortClient.builder()
            .baseUrl(emulator.baseUrl())
            .apiKey(emulator.apiKey())
            .httpClient(new OkHttpClient.Builder().eventListener(listener).build())
            .build();
    this.customers = client.customers();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aCustomerLives() {
    emulator.failNext(Fault.tooManyRequests());
    Customer ada = customers.create(newcomer("ada@example.com"));
    emulator.verify().receivedExactly("POST /customers", "POST /customers");
    emulator.verify().received("POST", "/customers").times(2).withJson("firstName", null);

    Instant end = Instant.parse("2026-11-20T10:00:00Z");
    UpdateCustomerRequest ending = UpdateCustomerRequest.builder().deletedAt(end).build();
    assertEquals(end, customers.update(ada.id(), ending).deletedAt().orElseThrow());
    assertEquals(ada.id(), customers.block(ada.id()).id());
    assertThrows(ApiException.NotFound.class, () -> customers.get("cus_unknown"));
    assertEquals(5, heard.get());
  }

  @Test
  void freeFormJsonIsKeptAndHalfABodyIsRefused() {
    String id =
        emulator.addCustomer(
            "{\"emailAddress\":\"ada@example.com\",\"metadata\":{\"tier\":[1.5,null]}}");

    String json = customers.get(id).toJson();
    assertTrue(json.contains("\"metadata\":{\"tier\":[1.5,null]}"), json);
    emulator.failNext(Fault.truncatedJson());
    assertThrows(DecodingException.class, () -> customers.get(id));
  }

  @Test
  void callsRunInTheBackgroundAndAreCancelled() throws Exception {
    String id = emulator.addCustomers(1).get(0);
    assertEquals(id, customers.prepare().get(id).executeAsync().get().id());

    emulator.failNext(Fault.stall());
    CompletableFuture<Customer> never = customers.prepare().get(id).executeAsync();
    assertTrue(never.cancel(true));
    assertThrows(CancellationException.class, never::join);
  }

  @Test
  void manyCallsAndManyRows() {
    List<String> addresses = List.of("a@example.com", "b@example.com", "c@example.com");
    try (BulkRun<String, Customer> run =
        Bulk.atMost(2).run(addresses, it -> customers.prepare().create(newcomer(it)))) {
      assertEquals(3, run.stream().filter(result -> result.failure().isEmpty()).count());
    }
    emulator.addCustomers(250);
    assertEquals(253, customers.list().prefetch().stream().map(Customer::id).distinct().count());
    assertTrue(emulator.verify().received("GET", "/customers").requests().size() > 2);
  }

  private static CreateCustomerRequest newcomer(String address) {
    return CreateCustomerRequest.builder()
        .emailAddress(address)
        .clearFirstName()
        .putMetadata("tag", null)
        .build();
  }
}
