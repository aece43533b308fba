package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.Router;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The operations on tax identifiers, attaching one included.
 *
 * @param customers finds a customer by its id, or fails as the vendor does
 * @param touch notes that a customer changed
 * @param attached hears of an identifier that was attached, as an event shows it
 */
record TaxIdentifierOperations(
    TaxIdentifiers identifiers,
    Function<String, ObjectNode> customers,
    Consumer<ObjectNode> touch,
    Consumer<ObjectNode> attached) {

  private static final String ALL = "/tax-identifiers";
  private static final String ONE = "/tax-identifiers/{id}";
  private static final String ATTACHED = "/customers/{id}/tax-identifiers/{taxId}";

  void addTo(Router router) {
    router
        .onJson(
            "POST",
            ALL,
            Seeds.NEW_TAX_IDENTIFIER,
            (r, body) -> EmulatorResponse.json(201, identifiers.create(body)))
        .on("GET", ALL, TaxIdentifierQuery.NAMES, r -> list(TaxIdentifierQuery.of(r.query())))
        .on("GET", ONE, r -> EmulatorResponse.json(200, identifiers.get(r.id())))
        .on("DELETE", ONE, r -> delete(r.id()))
        .onEmptyJson("POST", ATTACHED, r -> attach(r.id(), r.pathParameter("{taxId}")));
  }

  private EmulatorResponse list(TaxIdentifierQuery query) {
    return query.paging().respond(identifiers.stored(), query::matches, found -> found);
  }

  /** Also detaches. */
  private EmulatorResponse delete(String id) {
    String holder = Attachables.holder(identifiers.get(id));
    identifiers.remove(id);
    if (!holder.isEmpty()) {
      touch.accept(customers.apply(holder));
    }
    return EmulatorResponse.noContent();
  }

  private EmulatorResponse attach(String id, String taxId) {
    ObjectNode customer = customers.apply(id);
    boolean before = identifiers.isAttached(taxId, id);
    ObjectNode identifier = identifiers.attach(taxId, id).deepCopy();
    touch.accept(customer);
    if (!before) {
      ObjectNode shown = identifier.deepCopy();
      attached.accept(shown.setAll(Map.of("liveMode", customer.path("liveMode"))));
    }
    return EmulatorResponse.json(200, identifier.without("applicability")); // not in this response
  }
}
