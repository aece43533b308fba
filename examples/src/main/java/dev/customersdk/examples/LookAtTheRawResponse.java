package dev.customersdk.examples;

import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.Attempt;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;

/** Status, headers, body and attempts beside the value. */
final class LookAtTheRawResponse {

  private LookAtTheRawResponse() {}

  static String run(KohortClient kohort, String id) {
    ApiResponse<Customer> answer = kohort.customers().prepare().get(id).executeRaw();
    Attempt last = answer.attempts().get(answer.attempts().size() - 1);
    return answer.status()
        + " "
        + answer.headers().get("Content-Type")
        + ", "
        + answer.body().length()
        + " characters about "
        + answer.value().id()
        + ", attempt "
        + last.number();
  }
}
