package dev.customersdk.examples;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.SdkException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.util.List;

/** After a create of which nobody knows whether it happened. */
final class LookBeforeRepeating {

  private LookBeforeRepeating() {}

  static Customer create(KohortClient kohort, CreateCustomerRequest request) {
    try {
      return kohort.customers().create(request);
    } catch (SdkException e) {
      if (e.outcome() != Outcome.UNKNOWN && e.outcome() != Outcome.PROCESSED) {
        throw e;
      }
      List<Customer> there = kohort.customers().findByEmail(request.emailAddress());
      if (there.size() != 1) {
        throw e; // nobody proves nothing, and several are for people to look at
      }
      return there.get(0);
    }
  }
}
