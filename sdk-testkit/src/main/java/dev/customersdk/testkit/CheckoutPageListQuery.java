package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The six documented query parameters. */
record CheckoutPageListQuery(
    int limit,
    Cursor cursor,
    String search,
    Optional<Instant> createdAfter,
    Optional<Instant> createdBefore) {

  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;
  private static final Set<String> DOCUMENTED =
      Set.of("limit", Cursor.AFTER, Cursor.BEFORE, "search", "createdAfter", "createdBefore");

  static CheckoutPageListQuery of(QueryString query) {
    query.allowOnly(DOCUMENTED);
    return new CheckoutPageListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        Cursor.of(query, CheckoutPageRules::id),
        query.single("search").orElse("").toLowerCase(Locale.ROOT),
        query.moment("createdAfter"),
        query.moment("createdBefore"));
  }

  boolean matches(ObjectNode customer) {
    Instant created = Instant.parse(customer.path("createdAt").asText());
    return (found(customer, "name") || found(customer, "email"))
        && createdAfter.map(created::isAfter).orElse(true)
        && createdBefore.map(created::isBefore).orElse(true);
  }

  private boolean found(ObjectNode customer, String field) {
    return customer.path(field).asText("").toLowerCase(Locale.ROOT).contains(search);
  }
}
