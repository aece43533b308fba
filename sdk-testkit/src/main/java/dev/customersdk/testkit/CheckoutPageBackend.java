package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** Checkout Page's side of an emulator. The lock around everything stored is this monitor. */
final class CheckoutPageBackend implements Backend {

  private final CursorList customers = new CursorList();
  private final Ids ids = new Ids();
  private final CheckoutPageSettings settings;
  private final CheckoutPageRoutes routes;

  CheckoutPageBackend(CheckoutPageSettings settings) {
    this.settings = settings;
    this.routes = new CheckoutPageRoutes(new CheckoutPageOperations(customers, settings));
  }

  @Override
  public synchronized Answer answer(RecordedRequest request) {
    if (settings.rateLimit().flatMap(RateLimit::admit).isPresent()) {
      return error(429);
    }
    try {
      return routes.route(request);
    } catch (Refusal refusal) {
      return settings.errors().refusal(refusal);
    }
  }

  @Override
  public Answer unauthenticated() {
    return settings.errors().unauthenticated();
  }

  @Override
  public Answer error(int status) {
    return settings.errors().error(status);
  }

  @Override
  public synchronized void clear() {
    customers.clear();
    ids.restart();
    settings.rateLimit().ifPresent(RateLimit::clear);
  }

  synchronized String add(ObjectNode seed) {
    CheckoutPageRules.SEED.check(seed);
    Instant now = settings.clock().instant();
    String id = ids.nextAscending(now);
    customers.put(id, CheckoutPageRecord.create(seed, id, now));
    return id;
  }

  synchronized Optional<String> json(String id) {
    return customers.find(id).map(ObjectNode::toString);
  }

  synchronized int count() {
    return customers.size();
  }
}
