package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.Cursor;
import dev.customersdk.testkit.vendor.CustomerList;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The five documented query parameters. */
record ListQuery(int limit, int offset, Optional<Cursor> cursor, Optional<String> email) {

  static final Set<String> NAMES = Set.of(Cursor.AFTER, Cursor.BEFORE, "limit", "offset", "email");

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

  List<ObjectNode> select(CustomerList customers, int longestPage) {
    int size = Math.min(limit, longestPage);
    return cursor.isPresent()
        ? customers.page(cursor, size, this::matches).rows()
        : customers.newestFirst().stream().filter(this::matches).skip(offset).limit(size).toList();
  }

  private boolean matches(ObjectNode customer) {
    return email.map(customer.path("email").asText("")::equals).orElse(true);
  }
}
