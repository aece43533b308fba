package com.example.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.customersdk.core.ApiException;
import dev.customersdk.flex.CreateCustomerRequest;
import dev.customersdk.flex.Customer;
import dev.customersdk.flex.Customers;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.UpdateCustomerRequest;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class FlexTest {

  static final FlexEmulator emulator = FlexEmulator.builder().capsPagesAt(2).start();

  @Test
  void aCustomerLives() {
    try (FlexClient client =
        FlexClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      Customers customers = client.customers();
      CreateCustomerRequest request =
          CreateCustomerRequest.builder().email("ada@example.com").putMetadata("plan", 1).build();
      String ada = customers.create(request).customerId();
      assertEquals(ada, customers.create(request).customerId());
      emulator.addPaymentMethod(ada, "{\"card\":{\"brand\":\"visa\",\"last4\":\"4242\"}}");
      assertEquals(1, customers.paymentMethods(ada).list().stream().count());

      UpdateCustomerRequest cleared = UpdateCustomerRequest.builder().clearMetadata().build();
      assertEquals(Map.of(), customers.update(ada, cleared).metadata());
      emulator.addCustomers(4);
      assertEquals(5, customers.list().stream().map(Customer::customerId).distinct().count());
      assertTrue(customers.delete(ada).deleted().orElseThrow());
      assertThrows(ApiException.NotFound.class, () -> customers.get(ada));
    }
  }
}
