package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The stored customers. Guarded by the lock of its {@link FlexBackend}. */
final class FlexCustomers {

  private final CursorList stored = new CursorList();
  private final Ids ids = new Ids();
  private final FlexSettings settings;

  FlexCustomers(FlexSettings settings) {
    this.settings = settings;
  }

  /** Stores what a create has under {@code customer}. */
  ObjectNode add(ObjectNode body) {
    return store(FlexRecord.create(body, ids, settings.testMode(), settings.clock().instant()));
  }

  ObjectNode update(String id, ObjectNode body) {
    return store(FlexRecord.update(get(id), body, ids));
  }

  ObjectNode get(String id) {
    return find(id)
        .orElseThrow(
            () -> new Refusal(settings.assumedErrors() ? 404 : 400, "No customer has this id"));
  }

  Optional<ObjectNode> find(String id) {
    return stored.find(id);
  }

  List<ObjectNode> list(FlexListQuery query) {
    int limit = Math.min(query.limit(), settings.longestPage());
    return query.cursor().isTop()
        ? stored.matching(query::matches).stream().skip(query.offset()).limit(limit).toList()
        : stored.page(query.cursor(), limit, query::matches).rows();
  }

  int count() {
    return stored.size();
  }

  void clear() {
    stored.clear();
    ids.restart();
  }

  private ObjectNode store(ObjectNode customer) {
    stored.put(customer.path("customer_id").asText(), customer);
    return customer;
  }
}
