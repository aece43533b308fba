package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored customers, oldest first. Guarded by the lock of its {@link GenericBackend}. */
final class GenericCustomers {

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
  private final GenericIds ids;
  private final GenericSettings settings;

  GenericCustomers(GenericIds ids, GenericSettings settings) {
    this.ids = ids;
    this.settings = settings;
  }

  ObjectNode add(ObjectNode body) {
    String id = body.has("id") ? body.path("id").textValue() : newId();
    if (byId.containsKey(id)) {
      throw new Refusal(409, "already_exists", "id", "another customer has this id");
    }
    ObjectNode customer = GenericRecord.create(body, id, settings.liveMode(), settings.now());
    byId.put(id, customer);
    return customer;
  }

  ObjectNode get(String id) {
    return find(id).orElseThrow(() -> GenericErrors.notFound("customer"));
  }

  Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<ObjectNode> newestFirst() {
    List<ObjectNode> customers = new ArrayList<>(byId.values());
    Collections.reverse(customers);
    return customers;
  }

  int count() {
    return byId.size();
  }

  void remove(String id) {
    byId.remove(id);
  }

  void clear() {
    byId.clear();
  }

  private String newId() {
    String id = ids.digits();
    return byId.containsKey(id) ? newId() : id; // a caller may have chosen it
  }
}
