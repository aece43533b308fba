package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One page of a list, and whether there is more in the direction of the walk. */
record GenericPage(boolean hasMore, List<ObjectNode> customers) {

  /** When both cursors are sent, only {@code endingBefore} counts. */
  static GenericPage of(List<ObjectNode> newestFirst, GenericListQuery query) {
    if (query.endingBefore().isPresent()) {
      int end = position(newestFirst, "endingBefore", query.endingBefore().get());
      List<ObjectNode> found = matching(newestFirst.subList(0, end), query);
      int start = Math.max(0, found.size() - query.limit());
      return new GenericPage(start > 0, found.subList(start, found.size()));
    }
    int start =
        query.startingAfter().map(id -> position(newestFirst, "startingAfter", id) + 1).orElse(0);
    List<ObjectNode> found = matching(newestFirst.subList(start, newestFirst.size()), query);
    int end = Math.min(query.limit(), found.size());
    return new GenericPage(end < found.size(), found.subList(0, end));
  }

  private static List<ObjectNode> matching(List<ObjectNode> customers, GenericListQuery query) {
    return customers.stream().filter(query::matches).toList();
  }

  private static int position(List<ObjectNode> customers, String parameter, String id) {
    for (int i = 0; i < customers.size(); i++) {
      if (customers.get(i).path("id").textValue().equals(id)) {
        return i;
      }
    }
    throw Refusal.badParameter(
        "invalid_parameter", parameter, "query parameter " + parameter + " names no customer");
  }
}
