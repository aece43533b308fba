package dev.customersdk.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class SignUpTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @Test
  void survivesABusyVendor() {
    kohort.failNext(Fault.tooManyRequests());

    try (KohortClient client =
        KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      client
          .customers()
          .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
    }

    assertEquals(2, kohort.requestCount());
    assertEquals(1, kohort.customerCount());
  }
}
