package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The order of a list: {@code property:asc} or {@code property:desc}; equal values by age. */
record Order(String property, boolean ascending) {

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
