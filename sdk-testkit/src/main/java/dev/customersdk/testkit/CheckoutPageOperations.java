package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The three operations. Guarded by the lock of its {@link CheckoutPageBackend}. */
final class CheckoutPageOperations {

  private final CursorList customers;
  private final CheckoutPageSettings settings;

  CheckoutPageOperations(CursorList customers, CheckoutPageSettings settings) {
    this.customers = customers;
    this.settings = settings;
  }

  Answer list(CheckoutPageListQuery query) {
    Page page = customers.page(query.cursor(), query.limit(), query::matches);
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    ArrayNode data = envelope.putArray("data");
    page.rows().forEach(data::add);
    envelope.put("total", customers.matching(query::matches).size());
    return Answer.json(200, envelope.put("has_more", page.more()));
  }

  Answer get(String id) {
    return customer(find(CheckoutPageRules.id("customerId", id)));
  }

  Answer update(String text, ObjectNode body) {
    String id = CheckoutPageRules.id("customerId", text);
    CheckoutPageRules.checkUpdate(body);
    ObjectNode updated =
        CheckoutPageRecord.update(
            find(id), body, settings.addressUpdates(), settings.clock().instant());
    customers.put(id, updated);
    return customer(updated);
  }

  private ObjectNode find(String id) {
    return customers.find(id).orElseThrow(() -> new Refusal(404, ReasonPhrase.of(404)));
  }

  private static Answer customer(ObjectNode customer) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return Answer.json(200, envelope.<ObjectNode>set("data", customer));
  }
}
