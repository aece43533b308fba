package dev.customersdk.examples;

import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;

/** Status, headers, body and attempts beside the value. */
final class LookAtTheRawResponse {

  private LookAtTheRawResponse() {}

  static String run(KohortClient kohort, String id) {
    ApiResponse<Customer> response = kohort.customers().prepare().get(id).executeRaw();
    Attempt last = response.attempts().get(response.attempts().size() - 1);
    return response.status()
        + " "
        + response.headers().get("Content-Type")
        + ", "
        + response.body().length()
        + " characters about "
        + response.value().id()
        + ", attempt "
        + last.number();
  }
}
