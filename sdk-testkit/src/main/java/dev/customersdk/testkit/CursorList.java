package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Stored customers and the way through them by cursor. Guarded by the lock of its backend. */
final class CursorList {

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>(); // oldest first
  private final String after;
  private final String before;

  CursorList() {
    this(Cursor.AFTER, Cursor.BEFORE);
  }

  /** For a vendor with other names for the two parameters. */
  CursorList(String after, String before) {
    this.after = after;
    this.before = before;
  }

  /** Keeps its place if a customer with this id is stored. */
  void put(String id, ObjectNode customer) {
    byId.put(id, customer);
  }

  Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  void remove(String id) {
    byId.remove(id);
  }

  int size() {
    return byId.size();
  }

  void clear() {
    byId.clear();
  }

  /** Newest first. */
  List<ObjectNode> matching(Predicate<ObjectNode> wanted) {
    return matching(newestFirst(), wanted);
  }

  /** The cursor's customer need not match. */
  Page page(Cursor cursor, int limit, Predicate<ObjectNode> wanted) {
    List<String> ids = newestFirst();
    if (cursor.before().isPresent()) {
      int end = position(ids, before, cursor.before().get());
      return Page.last(matching(ids.subList(0, end), wanted), limit);
    }
    int start = cursor.after().map(id -> position(ids, after, id) + 1).orElse(0);
    return Page.first(matching(ids.subList(start, ids.size()), wanted), limit);
  }

  private static int position(List<String> ids, String name, String id) {
    int position = ids.indexOf(id);
    if (position < 0) {
      throw Refusal.badParameter(
          name, TextNode.valueOf(id), "query parameter " + name + " must be a customer's id");
    }
    return position;
  }

  private List<String> newestFirst() {
    List<String> ids = new ArrayList<>(byId.keySet());
    Collections.reverse(ids);
    return ids;
  }

  private List<ObjectNode> matching(List<String> ids, Predicate<ObjectNode> wanted) {
    return ids.stream().flatMap(id -> find(id).stream()).filter(wanted).toList();
  }
}
