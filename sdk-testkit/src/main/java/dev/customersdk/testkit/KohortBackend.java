package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Kohort's side of an emulator. The lock around everything stored is this object's monitor. */
final class KohortBackend implements Backend {

  private final KohortKeyCase keyCase;
  private final KohortCustomers customers;
  private final KohortRoutes routes;

  KohortBackend(KohortSettings settings) {
    this.keyCase = settings.keyCase();
    this.customers = new KohortCustomers(settings);
    this.routes = new KohortRoutes(new KohortOperations(customers, keyCase));
  }

  @Override
  public synchronized Answer answer(RecordedRequest request) {
    try {
      return routes.route(request);
    } catch (Refusal refusal) {
      return KohortErrors.error(refusal.status(), refusal.reason());
    }
  }

  @Override
  public Answer unauthenticated() {
    return KohortErrors.unauthenticated();
  }

  @Override
  public Answer error(int status) {
    return KohortErrors.error(status);
  }

  @Override
  public synchronized void clear() {
    customers.clear();
  }

  synchronized String add(ObjectNode body) {
    return customers.add(body).path("id").asText();
  }

  synchronized Optional<String> json(String id) {
    return customers.find(id).map(customer -> keyCase.write(customer).toString());
  }

  synchronized int count() {
    return customers.all().size();
  }
}
