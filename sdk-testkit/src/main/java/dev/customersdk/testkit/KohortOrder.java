package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The order of a list: {@code field:asc} or {@code field:desc}; equal values by age. */
record KohortOrder(String field, boolean ascending) {

  static final KohortOrder NEWEST_FIRST = new KohortOrder("createdAt", false);

  static KohortOrder of(String text) {
    String[] parts = text.split(":", -1);
    boolean known =
        parts.length == 2
            && KohortRecord.FIELDS.contains(parts[0])
            && !parts[0].equals("metadata")
            && (parts[1].equals("asc") || parts[1].equals("desc"));
    if (!known) {
      throw Refusal.badRequest("query parameter orderBy must be field:asc or field:desc");
    }
    return new KohortOrder(parts[0], parts[1].equals("asc"));
  }

  List<ObjectNode> sort(Collection<ObjectNode> oldestFirst) {
    List<ObjectNode> sorted = new ArrayList<>(oldestFirst);
    sorted.sort(Comparator.comparing(this::key));
    if (!ascending) {
      Collections.reverse(sorted);
    }
    return sorted;
  }

  private String key(ObjectNode customer) {
    JsonNode value = customer.path(field);
    return value.isNull() ? "" : value.asText();
  }
}
