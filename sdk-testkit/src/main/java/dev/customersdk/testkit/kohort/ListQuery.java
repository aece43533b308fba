package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The five documented query parameters; {@code expand} is accepted and has no effect. */
record ListQuery(int take, int skip, Order order, Search search) {

  static final Set<String> NAMES = Set.of("expand", "take", "skip", "orderBy", "search");

  private static final int DEFAULT_TAKE = 25;
  private static final int MAX_TAKE = 100;

  static ListQuery of(QueryParameters query) {
    return new ListQuery(
        query.number("take", DEFAULT_TAKE, 1, MAX_TAKE),
        query.number("skip", 0, 0),
        Order.of(query),
        Search.of(query));
  }

  /** All that match, in order. */
  List<ObjectNode> select(List<ObjectNode> newestFirst) {
    return order.sort(newestFirst).stream().filter(search::matches).toList();
  }

  /** The order of a list, ascending unless it says otherwise; equal values by age. */
  private record Order(String property, boolean ascending) {

    private static final String PARAMETER = "orderBy";

    static Order of(QueryParameters query) {
      String[] parts = query.single(PARAMETER).orElse("createdAt:desc").split(":", -1);
      String direction = parts.length == 1 ? "asc" : parts[1];
      boolean known =
          parts.length <= 2
              && StoredCustomer.COMPARABLE.contains(parts[0])
              && (direction.equals("asc") || direction.equals("desc"));
      if (!known) {
        throw query.failure(PARAMETER, "must be property, property:asc or property:desc");
      }
      return new Order(parts[0], direction.equals("asc"));
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
