package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Stored customers and the way through them. Guarded by the lock of its backend. */
public final class CustomerList {

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>(); // oldest first

  /** Keeps its place if a customer with this id is stored. */
  public ObjectNode put(String id, ObjectNode customer) {
    byId.put(id, customer);
    return customer;
  }

  public Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public void remove(String id) {
    byId.remove(id);
  }

  public int size() {
    return byId.size();
  }

  void clear() {
    byId.clear();
  }

  public List<ObjectNode> newestFirst() {
    List<ObjectNode> rows = new ArrayList<>(byId.values());
    Collections.reverse(rows);
    return rows;
  }

  /** The cursor's customer need not match. */
  public Page page(Optional<Cursor> cursor, int limit, Predicate<ObjectNode> wanted) {
    List<ObjectNode> rows = newestFirst();
    int place = cursor.map(this::place).orElse(-1);
    if (cursor.isPresent() && cursor.get().backwards()) {
      return Page.last(rows.subList(0, place).stream().filter(wanted).toList(), limit);
    }
    return Page.first(rows.stream().skip(place + 1).filter(wanted).toList(), limit);
  }

  private int place(Cursor cursor) {
    List<String> ids = new ArrayList<>(byId.keySet());
    Collections.reverse(ids);
    int place = ids.indexOf(cursor.id());
    if (place < 0) {
      throw ApiFailure.badParameter(
          cursor.parameter(),
          TextNode.valueOf(cursor.id()),
          "query parameter " + cursor.parameter() + " must be the id of a row");
    }
    return place;
  }

  /** Some customers, newest first, and whether more match in the direction asked for. */
  public record Page(List<ObjectNode> rows, boolean more) {

    static Page first(List<ObjectNode> matching, int limit) {
      int size = Math.min(limit, matching.size());
      return new Page(matching.subList(0, size), size < matching.size());
    }

    static Page last(List<ObjectNode> matching, int limit) {
      int start = Math.max(0, matching.size() - limit);
      return new Page(matching.subList(start, matching.size()), start > 0);
    }
  }
}
