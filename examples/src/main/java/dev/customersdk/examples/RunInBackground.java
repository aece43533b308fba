package dev.customersdk.examples;

import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Many calls at once, without threads of your own. */
final class RunInBackground {

  private RunInBackground() {}

  static List<Customer> run(KohortClient kohort, List<String> ids) {
    List<CompletableFuture<Customer>> running =
        ids.stream().map(id -> kohort.customers().prepare().get(id).executeAsync()).toList();
    return running.stream().map(CompletableFuture::join).toList();
  }
}
