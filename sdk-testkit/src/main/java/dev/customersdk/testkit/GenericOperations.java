package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The eight operations. Guarded by the lock of its {@link GenericBackend}. */
final class GenericOperations {

  private final GenericCustomers customers;
  private final GenericSources sources;
  private final GenericTaxIdentifiers taxIdentifiers;
  private final GenericSettings settings;

  GenericOperations(
      GenericCustomers customers,
      GenericSources sources,
      GenericTaxIdentifiers taxIdentifiers,
      GenericSettings settings) {
    this.customers = customers;
    this.sources = sources;
    this.taxIdentifiers = taxIdentifiers;
    this.settings = settings;
  }

  Answer list(QueryString query) {
    Page page = customers.page(GenericListQuery.of(query, settings));
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("hasMore", page.more());
    ArrayNode data = envelope.putArray("data");
    page.rows().forEach(customer -> data.add(whole(customer)));
    return Answer.json(200, envelope);
  }

  Answer create(ObjectNode body) {
    return Answer.json(201, whole(add(body)));
  }

  ObjectNode add(ObjectNode body) {
    check(GenericRules.CREATE, body);
    if (body.has("defaultSourceId")) {
      throw notAttached(
          body.get("defaultSourceId")); // as nothing can be before there is a customer
    }
    return customers.add(body);
  }

  Answer get(String id) {
    return Answer.json(200, whole(customers.get(id)));
  }

  Answer update(String id, ObjectNode body) {
    ObjectNode customer = customers.get(id);
    check(GenericRules.UPDATE, body);
    JsonNode source = body.get("defaultSourceId");
    if (source != null && !sources.isAttached(source.textValue(), id)) {
      throw notAttached(source);
    }
    return Answer.json(200, whole(GenericRecord.update(customer, body, settings.now())));
  }

  Answer delete(String id) {
    customers.get(id);
    customers.remove(id);
    sources.removeOf(id);
    taxIdentifiers.removeOf(id);
    return Answer.noContent();
  }

  Answer attachSource(String id, String sourceId) {
    ObjectNode customer = customers.get(id);
    boolean hasDefault = hasDefault(customer);
    ObjectNode source = sources.attach(sourceId, id);
    if (!hasDefault) {
      customer.put("defaultSourceId", sourceId);
    }
    touch(customer);
    return Answer.json(200, source);
  }

  Answer detachSource(String id, String sourceId) {
    ObjectNode customer = customers.get(id);
    sources.detach(sourceId, id);
    touch(customer);
    return Answer.noContent();
  }

  Answer attachTaxIdentifier(String id, String taxId) {
    ObjectNode customer = customers.get(id);
    ObjectNode identifier = taxIdentifiers.attach(taxId, id).deepCopy();
    touch(customer);
    return Answer.json(200, identifier.without("applicability")); // only inside a customer
  }

  /** As answered: with what is attached. A default that is attached no longer is none. */
  ObjectNode whole(ObjectNode customer) {
    String id = customer.path("id").textValue();
    ObjectNode whole = customer.deepCopy();
    whole.putArray("sources").addAll(sources.of(id));
    whole.putArray("taxIdentifiers").addAll(taxIdentifiers.of(id));
    if (!hasDefault(customer)) {
      whole.remove("defaultSourceId");
    }
    return GenericRecord.answer(whole);
  }

  private void check(BodyRules rules, ObjectNode body) {
    JsonNode email = body.path("email");
    if (email.isTextual()) {
      body.put("email", settings.email(email.textValue()));
    }
    rules.check(body);
  }

  private boolean hasDefault(ObjectNode customer) {
    return sources.isAttached(
        customer.path("defaultSourceId").asText(), customer.path("id").textValue());
  }

  private void touch(ObjectNode customer) {
    customer.put("updatedTime", settings.now());
  }

  private static Refusal notAttached(JsonNode source) {
    return Refusal.badParameter(
        "defaultSourceId", source, "this source is not attached to the customer");
  }
}
