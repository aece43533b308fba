package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.Router;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The operations on sources, which are created in browsers.
 *
 * @param customers finds a customer by its id, or fails as the vendor does
 * @param touch notes that a customer changed
 */
record SourceOperations(
    Sources sources, Function<String, ObjectNode> customers, Consumer<ObjectNode> touch) {

  private static final String ATTACHED = "/customers/{id}/sources/{sourceId}";

  void addTo(Router router) {
    router
        .on("GET", "/sources/{id}", r -> EmulatorResponse.json(200, sources.get(r.id())))
        .onEmptyJson("POST", ATTACHED, r -> attach(r.id(), r.pathParameter("{sourceId}")))
        .on("DELETE", ATTACHED, r -> detach(r.id(), r.pathParameter("{sourceId}")));
  }

  private EmulatorResponse attach(String id, String sourceId) {
    ObjectNode customer = customers.apply(id);
    boolean hasDefault = sources.hasDefault(customer);
    ObjectNode source = sources.attach(sourceId, id);
    if (!hasDefault) {
      customer.put("defaultSourceId", sourceId);
    }
    touch.accept(customer);
    return EmulatorResponse.json(200, source);
  }

  private EmulatorResponse detach(String id, String sourceId) {
    ObjectNode customer = customers.apply(id);
    sources.detach(sourceId, id);
    touch.accept(customer);
    return EmulatorResponse.noContent();
  }
}
