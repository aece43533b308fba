package dev.customersdk.generic;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Stores the customers it is sent and drops the connection of the first create; later requests get
 * what a vendor with state would say.
 *
 * @param stored makes of a create's body what is stored, and sent when it is read
 * @param date the {@code Date} of a conflict; empty when it has none
 */
record StatefulVendor(
    Map<String, String> customers, UnaryOperator<String> stored, Optional<String> date)
    implements RawServer.Handler {

  static FakeVendor<GenericClient> start(UnaryOperator<String> stored, Optional<String> date) {
    return new FakeVendor<>(
        GenericClient.builder().apiKey("sk_test_1234").retryPolicy(FakeVendor.QUICK),
        new StatefulVendor(new ConcurrentHashMap<>(), stored, date));
  }

  @Override
  public void handle(int number, RawRequest request, RawReply reply) throws IOException {
    if (request.method().equals("GET")) {
      String id = request.target().substring(request.target().lastIndexOf('/') + 1);
      reply.json(200, customers.getOrDefault(id, ""));
      return;
    }
    String id = CreateCustomerRequest.fromJson(request.body()).id().orElseThrow();
    boolean taken = customers.putIfAbsent(id, stored.apply(request.body())) != null;
    if (number == 1) {
      reply.drop();
    } else if (taken) {
      reply.send(
          409,
          "{\"type\":\"conflict\",\"errors\":[{\"code\":\"already_exists\"}]}",
          date.map(text -> "Date: " + text).orElse("X-No-Date: true"));
    } else {
      reply.json(201, customers.getOrDefault(id, ""));
    }
  }
}
