package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** The vendor's side of an emulator. The lock around everything stored is this object's monitor. */
final class GenericBackend implements Backend {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int TEST_CALLS = 25;
  private static final int LIVE_CALLS = 250;

  private final GenericIds requestIds = new GenericIds();
  private final GenericIds ids = new GenericIds();
  private final GenericCustomers customers;
  private final GenericSources sources;
  private final GenericTaxIdentifiers taxIdentifiers;
  private final GenericOperations operations;
  private final GenericRoutes routes;
  private final Optional<RateLimit> limit;

  GenericBackend(GenericSettings settings) {
    this.customers = new GenericCustomers(ids, settings);
    this.sources = new GenericSources(ids, settings);
    this.taxIdentifiers = new GenericTaxIdentifiers(ids, settings);
    this.operations = new GenericOperations(customers, sources, taxIdentifiers, settings);
    this.routes = new GenericRoutes(operations);
    int calls = settings.liveMode() ? LIVE_CALLS : TEST_CALLS;
    this.limit =
        settings.rateLimit()
            ? Optional.of(new RateLimit(calls, SECOND, settings.clock()))
            : Optional.empty();
  }

  @Override
  public synchronized Answer answer(RecordedRequest request) {
    OptionalLong wait = limit.map(RateLimit::call).orElse(OptionalLong.empty());
    if (wait.isPresent()) {
      return error(429).with("Retry-After", Long.toString(wait.getAsLong()));
    }
    try {
      GenericVersions.check(request);
      return identified(routes.route(request));
    } catch (Refusal refusal) {
      return identified(GenericErrors.error(refusal));
    }
  }

  @Override
  public Answer unauthenticated() {
    return error(401);
  }

  @Override
  public Answer error(int status) {
    return identified(GenericErrors.error(status));
  }

  @Override
  public synchronized void clear() {
    customers.clear();
    sources.clear();
    taxIdentifiers.clear();
    ids.restart();
    requestIds.restart();
    limit.ifPresent(RateLimit::clear);
  }

  synchronized String add(ObjectNode body) {
    return operations.add(body).path("id").textValue();
  }

  synchronized String addSource(ObjectNode source) {
    return sources.add(source);
  }

  synchronized String addTaxIdentifier(ObjectNode taxIdentifier) {
    return taxIdentifiers.add(taxIdentifier);
  }

  synchronized Optional<String> json(String id) {
    return customers.find(id).map(customer -> operations.whole(customer).toString());
  }

  synchronized int count() {
    return customers.count();
  }

  private Answer identified(Answer answer) {
    return answer.with("x-dr-requestid", requestIds.uuid("request"));
  }
}
