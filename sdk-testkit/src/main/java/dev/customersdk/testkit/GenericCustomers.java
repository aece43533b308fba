package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** The stored customers. Guarded by the lock of its {@link GenericBackend}. */
final class GenericCustomers {

  private final CursorList stored = new CursorList(GenericListQuery.AFTER, GenericListQuery.BEFORE);
  private final Ids ids;
  private final GenericSettings settings;

  GenericCustomers(Ids ids, GenericSettings settings) {
    this.ids = ids;
    this.settings = settings;
  }

  ObjectNode add(ObjectNode body) {
    String id = body.has("id") ? body.path("id").textValue() : newId();
    if (stored.has(id)) {
      throw new Refusal(409, "already_exists", "id", "another customer has this id");
    }
    ObjectNode customer = GenericRecord.create(body, id, settings.liveMode(), settings.now());
    stored.put(id, customer);
    return customer;
  }

  ObjectNode get(String id) {
    return find(id).orElseThrow(() -> GenericErrors.notFound("customer"));
  }

  Optional<ObjectNode> find(String id) {
    return stored.find(id);
  }

  Page page(GenericListQuery query) {
    return stored.page(query.cursor(), query.limit(), query::matches);
  }

  int count() {
    return stored.size();
  }

  void remove(String id) {
    stored.remove(id);
  }

  void clear() {
    stored.clear();
  }

  private String newId() {
    String id = ids.nextDigits();
    return stored.has(id) ? newId() : id; // a caller may have chosen it
  }
}
