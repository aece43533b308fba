package dev.customersdk.examples;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;

/** Options for one call, or for a derived client. */
final class OneOffOptions {

  private OneOffOptions() {}

  static Customer oneCall(KohortClient kohort, String id) {
    RequestOptions quick =
        RequestOptions.builder()
            .timeout(Duration.ofSeconds(5))
            .retryPolicy(RetryPolicy.none())
            .header("X-Correlation-Id", "order-42")
            .build();
    return kohort.customers().prepare().get(id).with(quick).execute();
  }

  static KohortClient derivedClient(KohortClient kohort) {
    // updates and deletes may be retried; shares connections with the client it comes from
    return kohort.with(
        RequestOptions.builder()
            .retryPolicy(RetryPolicy.defaults().retryIdempotentWrites())
            .build());
  }
}
