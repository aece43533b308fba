package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** Flex's side of an emulator. The lock around everything stored is this object's monitor. */
final class FlexBackend implements Backend {

  private final Optional<RateLimit> rateLimit;
  private final FlexCustomers customers;
  private final FlexRoutes routes;

  FlexBackend(FlexSettings settings) {
    this.rateLimit = settings.rateLimit();
    this.customers = new FlexCustomers(settings);
    this.routes = new FlexRoutes(customers);
  }

  @Override
  public synchronized Answer answer(RecordedRequest request) {
    Optional<Duration> wait = rateLimit.flatMap(RateLimit::admit);
    if (wait.isPresent()) {
      return FlexErrors.tooManyRequests(wait.get());
    }
    try {
      return routes.route(request);
    } catch (Refusal refusal) {
      return FlexErrors.error(refusal.status(), refusal.reason());
    }
  }

  @Override
  public Answer unauthenticated() {
    return FlexErrors.unauthenticated();
  }

  @Override
  public Answer error(int status) {
    return FlexErrors.error(status);
  }

  @Override
  public synchronized void clear() {
    customers.clear();
    rateLimit.ifPresent(RateLimit::clear);
  }

  synchronized String add(ObjectNode customer) {
    FlexRules.NEW_CUSTOMER.check(customer);
    return customers.add(customer).path("customer_id").asText();
  }

  synchronized Optional<String> json(String id) {
    return customers.find(id).map(ObjectNode::toString);
  }

  synchronized int count() {
    return customers.count();
  }
}
