package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** The vendor's side of an emulator. The lock around everything stored is this object's monitor. */
final class GenericBackend implements Backend {

  private final Ids requestIds = new Ids();
  private final Ids ids = new Ids();
  private final GenericCustomers customers;
  private final GenericSources sources;
  private final GenericTaxIdentifiers taxIdentifiers;
  private final GenericOperations operations;
  private final GenericRoutes routes;
  private final Optional<RateLimit> rateLimit;

  GenericBackend(GenericSettings settings) {
    this.customers = new GenericCustomers(ids, settings);
    this.sources = new GenericSources(ids, settings);
    this.taxIdentifiers = new GenericTaxIdentifiers(ids, settings);
    this.operations = new GenericOperations(customers, sources, taxIdentifiers, settings);
    this.routes = new GenericRoutes(operations);
    this.rateLimit = settings.rateLimit();
  }

  @Override
  public synchronized Answer answer(RecordedRequest request) {
    Optional<Duration> wait = rateLimit.flatMap(RateLimit::admit);
    if (wait.isPresent()) {
      return error(429).retryAfter(wait.get());
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
    rateLimit.ifPresent(RateLimit::clear);
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

  private synchronized Answer identified(Answer answer) {
    return answer.with("x-dr-requestid", requestIds.nextUuid("request"));
  }
}
