package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.Cursor;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.StoredRows;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The five documented query parameters, or two of them. */
record ListQuery(int limit, int offset, Optional<Cursor> cursor, Optional<String> email) {

  static final Set<String> NAMES = Set.of(Cursor.AFTER, Cursor.BEFORE, "limit", "offset", "email");

  /** Of a list without cursors. */
  static final Set<String> BY_OFFSET = Set.of("limit", "offset");

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;

  static ListQuery of(QueryParameters query) {
    Optional<Cursor> cursor = Cursor.exclusive(query, (name, id) -> id);
    if (cursor.isPresent() && query.has("offset")) {
      throw query.failure("offset", "must not come with a cursor");
    }
    Optional<String> email = query.single("email");
    if (email.isPresent() && !BodyRules.EMAIL.matcher(email.get()).matches()) {
      throw query.failure("email", "must be an e-mail address");
    }
    return new ListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        query.number("offset", 0, 0),
        cursor,
        email);
  }

  List<ObjectNode> select(StoredRows customers, Settings settings) {
    int size = Math.min(limit, settings.longestPage());
    Predicate<ObjectNode> matches = each -> matches(each.path("email").asText(), settings);
    return cursor.isPresent()
        ? customers.page(cursor, size, matches).rows()
        : cut(customers.newestFirst().stream().filter(matches), size);
  }

  /** The part of the rows for which a query without a cursor asks. */
  List<ObjectNode> cut(Stream<ObjectNode> rows, int size) {
    return rows.skip(offset).limit(size).toList();
  }

  private boolean matches(String stored, Settings settings) {
    return email.map(asked -> settings.sameEmail(asked, stored)).orElse(true);
  }
}
