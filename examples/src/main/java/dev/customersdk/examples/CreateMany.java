package dev.customersdk.examples;

import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkProgress;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import java.io.PrintStream;
import java.util.List;

/** Hundreds of creates, sixteen at once, with the failures reported. */
final class CreateMany {

  private CreateMany() {}

  static BulkProgress run(KohortClient kohort, List<String> emails, PrintStream out) {
    var customers = kohort.customers().prepare();
    try (var run = Bulk.atMost(16).run(emails, it -> customers.create(newcomer(it)))) {
      for (var result : run) {
        result.failure().ifPresent(e -> out.println(result.index() + ": " + e.getMessage()));
      }
      return run.progress();
    }
  }

  private static CreateCustomerRequest newcomer(String email) {
    return CreateCustomerRequest.builder().emailAddress(email).build();
  }
}
