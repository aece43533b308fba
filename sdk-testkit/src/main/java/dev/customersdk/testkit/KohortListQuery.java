package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;

/** The five documented query parameters; {@code expand} is accepted and has no effect. */
record KohortListQuery(int take, int skip, KohortOrder order, String search) {

  private static final int DEFAULT_TAKE = 25;
  private static final Set<String> DOCUMENTED =
      Set.of("expand", "take", "skip", "orderBy", "search");

  static KohortListQuery of(QueryString query) {
    query.allowOnly(DOCUMENTED);
    return new KohortListQuery(
        query.number("take", DEFAULT_TAKE, 1),
        query.number("skip", 0, 0),
        query.single("orderBy").map(KohortOrder::of).orElse(KohortOrder.NEWEST_FIRST),
        query.single("search").map(KohortListQuery::comparable).orElse(""));
  }

  /**
   * The vendor gives no grammar, only {@code ~} for partial matches: all matches are partial here.
   */
  boolean matches(ObjectNode customer) {
    String text =
        String.join(
            " ",
            customer.path("emailAddress").asText(""),
            customer.path("firstName").asText(""),
            customer.path("lastName").asText(""));
    return comparable(text).contains(search);
  }

  private static String comparable(String text) {
    return text.replace("~", "").toLowerCase(Locale.ROOT);
  }
}
