package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Cursor;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The six documented query parameters. */
record ListQuery(
    int limit,
    Optional<Cursor> cursor,
    String search,
    Optional<Instant> createdAfter,
    Optional<Instant> createdBefore) {

  static final Set<String> NAMES =
      Set.of("limit", Cursor.AFTER, Cursor.BEFORE, "search", "createdAfter", "createdBefore");

  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;

  static ListQuery of(QueryParameters query) {
    return new ListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        Cursor.exclusive(query, Rules::id),
        query.single("search").orElse("").toLowerCase(Locale.ROOT),
        query.timestamp("createdAfter"),
        query.timestamp("createdBefore"));
  }

  boolean matches(ObjectNode customer) {
    return (found(customer, "name") || found(customer, "email"))
        && createdAfter.map(bound -> created(customer).isAfter(bound)).orElse(true)
        && createdBefore.map(bound -> created(customer).isBefore(bound)).orElse(true);
  }

  private static Instant created(ObjectNode customer) {
    return Instant.parse(customer.path("createdAt").asText());
  }

  private boolean found(ObjectNode customer, String property) {
    return search.isEmpty()
        || customer.path(property).asText("").toLowerCase(Locale.ROOT).contains(search);
  }
}
