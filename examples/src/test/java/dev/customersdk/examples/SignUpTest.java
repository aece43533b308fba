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

  @Test
  void survivesABusyVendor(KohortEmulator kohort) {
    kohort.failNext(Fault.tooManyRequests());

    try (KohortClient client =
        KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      client
          .customers()
          .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
    }

    kohort.verify().receivedExactly("POST /customers", "POST /customers");
    assertEquals(1, kohort.customerCount());
  }
}
