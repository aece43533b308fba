package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The five documented query parameters; {@code expand} is accepted and has no effect. */
record ListQuery(int take, int skip, Order order, String search) {

  static final Set<String> NAMES = Set.of("expand", "take", "skip", "orderBy", "search");

  private static final int DEFAULT_TAKE = 25;

  static ListQuery of(QueryParameters query) {
    return new ListQuery(
        query.number("take", DEFAULT_TAKE, 1),
        query.number("skip", 0, 0),
        Order.of(query),
        query.single("search").map(ListQuery::comparable).orElse(""));
  }

  /** All that match, in order. */
  List<ObjectNode> select(List<ObjectNode> newestFirst) {
    return order.sort(newestFirst).stream().filter(this::matches).toList();
  }

  /**
   * The vendor gives no grammar, only {@code ~} for partial matches: all matches are partial here.
   */
  private boolean matches(ObjectNode customer) {
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

  /** The order of a list: {@code property:asc} or {@code property:desc}; equal values by age. */
  private record Order(String property, boolean ascending) {

    private static final String PARAMETER = "orderBy";

    static Order of(QueryParameters query) {
      String[] parts = query.single(PARAMETER).orElse("createdAt:desc").split(":", -1);
      boolean known =
          parts.length == 2
              && StoredCustomer.PROPERTIES.contains(parts[0])
              && !parts[0].equals("metadata")
              && (parts[1].equals("asc") || parts[1].equals("desc"));
      if (!known) {
        throw query.failure(PARAMETER, "must be property:asc or property:desc");
      }
      return new Order(parts[0], parts[1].equals("asc"));
    }

    List<ObjectNode> sort(List<ObjectNode> newestFirst) {
      List<ObjectNode> sorted = new ArrayList<>(newestFirst);
      Collections.reverse(sorted);
      sorted.sort(Comparator.comparing(this::key));
      if (!ascending) {
        Collections.reverse(sorted);
      }
      return sorted;
    }

    private String key(ObjectNode customer) {
      JsonNode value = customer.path(property);
      return value.isNull() ? "" : value.asText();
    }
  }
}
