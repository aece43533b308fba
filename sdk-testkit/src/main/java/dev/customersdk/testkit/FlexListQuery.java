package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;

/** The five documented query parameters. */
record FlexListQuery(int limit, int offset, Cursor cursor, Optional<String> email) {

  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;
  private static final Set<String> DOCUMENTED =
      Set.of(Cursor.AFTER, Cursor.BEFORE, "limit", "offset", "email");

  static FlexListQuery of(QueryString query) {
    query.allowOnly(DOCUMENTED);
    Cursor cursor = Cursor.of(query, (name, id) -> id);
    if (!cursor.isTop() && !query.all("offset").isEmpty()) {
      throw query.refusal("offset", "must not come with a cursor");
    }
    Optional<String> email = query.single("email");
    if (email.isPresent() && !BodyRules.EMAIL.matcher(email.get()).matches()) {
      throw query.refusal("email", "must be an e-mail address");
    }
    return new FlexListQuery(
        query.number("limit", DEFAULT_LIMIT, 1, MAX_LIMIT),
        query.number("offset", 0, 0),
        cursor,
        email);
  }

  boolean matches(ObjectNode customer) {
    return email.map(customer.path("email").asText("")::equals).orElse(true);
  }
}
