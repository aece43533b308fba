package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.Cursor;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.StoredRows;
import dev.customersdk.testkit.vendor.StoredRows.Page;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How all lists are asked for in pages. Of two cursors only {@code endingBefore} counts. */
record Paging(int limit, Optional<Cursor> cursor) {

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;

  static Stream<String> parameters() {
    return Stream.of("limit", "startingAfter", "endingBefore");
  }

  static Paging of(QueryParameters query) {
    Optional<Cursor> after = Cursor.after(query, "startingAfter");
    return new Paging(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        Cursor.before(query, "endingBefore").or(() -> after));
  }

  EmulatorResponse respond(
      StoredRows stored, Predicate<ObjectNode> wanted, UnaryOperator<ObjectNode> shown) {
    Page page = stored.page(cursor, limit, wanted);
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("hasMore", page.more());
    ArrayNode data = envelope.putArray("data");
    page.rows().forEach(row -> data.add(shown.apply(row)));
    return EmulatorResponse.json(200, envelope);
  }
}
