package dev.customersdk.examples;

import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;

/** What a test does before and after the code that it tests. */
final class TestAgainstAnEmulator {

  private TestAgainstAnEmulator() {}

  static void run(KohortEmulator kohort) {
    String ada = kohort.customer().with("firstName", "Ada").without("phoneNumber").add();
    kohort.addCustomers(20); // invented, each another

    try (KohortClient client =
        KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      client.customers().block(ada);
      client
          .customers()
          .create(CreateCustomerRequest.builder().emailAddress("eve@example.com").build());
    }

    kohort
        .verify()
        .received("POST", "/customers")
        .once()
        .withJson("emailAddress", "eve@example.com");
    kohort.verify().receivedExactly("PATCH /customers/{id}/block", "POST /customers");
    kohort.verify().onlyDocumented(); // no path, parameter or property that KohortPay does not know
  }
}
