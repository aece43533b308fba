package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a vendor stores of one kind, and the way through a list of it. Guarded by the lock of its
 * backend.
 */
public final class StoredRows implements Kept {

  private final Map<String, ObjectNode> byId = new LinkedHashMap<>(); // oldest first
  private final Set<String> hidden = new HashSet<>();

  /** Keeps its place if a row with this id is stored. */
  public ObjectNode put(String id, ObjectNode row) {
    byId.put(id, row);
    return row;
  }

  public Optional<ObjectNode> find(String id) {
    return hidden.contains(id) ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public void remove(String id) {
    byId.remove(id);
  }

  /** Nothing knows the row any more, but its id still marks a place as a cursor. */
  public void hide(String id) {
    hidden.add(id);
  }

  public int size() {
    return byId.size() - hidden.size();
  }

  @Override
  public Stream<ObjectNode> saved() {
    return byId.entrySet().stream()
        .map(
            row -> {
              ObjectNode saved = JsonNodeFactory.instance.objectNode().put("id", row.getKey());
              if (hidden.contains(row.getKey())) {
                saved.put("hidden", true);
              }
              return saved.<ObjectNode>set("row", row.getValue());
            });
  }

  @Override
  public void restore(ObjectNode saved) {
    String id = saved.path("id").asText();
    if (id.isEmpty() || !(saved.get("row") instanceof ObjectNode row)) {
      throw new IllegalArgumentException("state: a row needs an id and an object");
    }
    put(id, row);
    if (saved.has("hidden")) {
      hide(id);
    }
  }

  @Override
  public void clear() {
    byId.clear();
    hidden.clear();
  }

  public List<ObjectNode> newestFirst() {
    return matching(idsNewestFirst(), any -> true);
  }

  List<String> idsNewestFirst() {
    List<String> ids = new ArrayList<>(byId.keySet());
    Collections.reverse(ids);
    return ids;
  }

  /** The row of the cursor need not match. */
  public Page page(Optional<Cursor> cursor, int limit, Predicate<ObjectNode> wanted) {
    List<String> ids = idsNewestFirst();
    int place = cursor.map(each -> place(each, ids)).orElse(-1);
    return cursor.isPresent() && cursor.get().backwards()
        ? Page.last(matching(ids.subList(0, place), wanted), limit)
        : Page.first(matching(ids.subList(place + 1, ids.size()), wanted), limit);
  }

  private List<ObjectNode> matching(List<String> ids, Predicate<ObjectNode> wanted) {
    return ids.stream().flatMap(id -> find(id).stream()).filter(wanted).toList();
  }

  private static int place(Cursor cursor, List<String> ids) {
    int place = ids.indexOf(cursor.id());
    if (place < 0) {
      throw ApiFailure.badParameter(
          cursor.parameter(),
          TextNode.valueOf(cursor.id()),
          "query parameter " + cursor.parameter() + " must be an id of this list");
    }
    return place;
  }

  /** Some rows, newest first, and whether more match in the direction asked for. */
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
