package dev.customersdk.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/**
 * Stores the customers it is sent and forgets to answer the first create; later ones get what a
 * vendor with state would say.
 */
final class StatefulVendor extends Dispatcher {

  private final Map<String, String> customers = new ConcurrentHashMap<>();
  private final List<String> log = new ArrayList<>();
  private final UnaryOperator<String> stored;
  private boolean silent = true;

  /** What is stored, and answered to a read, is what the operator makes of the request's body. */
  StatefulVendor(UnaryOperator<String> stored) {
    this.stored = stored;
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    String target = request.getTarget();
    log.add(request.getMethod() + " " + target);
    if (request.getMethod().equals("GET")) {
      String customer = customers.get(target.substring(target.lastIndexOf('/') + 1));
      return customer == null ? answer(404, "{\"type\":\"not_found\"}") : answer(200, customer);
    }
    String body = request.getBody().utf8();
    CreateCustomerRequest asked = CreateCustomerRequest.fromJson(body);
    String id = asked.id().orElse("generated-" + customers.size());
    boolean taken = customers.putIfAbsent(id, stored.apply(body)) != null;
    if (silent) {
      silent = false;
      return FakeVendor.dropped();
    }
    return taken
        ? answer(409, "{\"type\":\"conflict\",\"errors\":[{\"code\":\"already_exists\"}]}")
        : answer(201, customers.get(id));
  }

  synchronized List<String> log() {
    return List.copyOf(log);
  }

  int stored() {
    return customers.size();
  }

  private static MockResponse answer(int status, String body) {
    return new MockResponse.Builder().code(status).body(body).build();
  }
}
