package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Some customers, newest first, and whether more match beyond them in the direction asked for. */
record Page(List<ObjectNode> rows, boolean more) {

  static Page first(List<ObjectNode> matching, int limit) {
    int size = Math.min(limit, matching.size());
    return new Page(matching.subList(0, size), size < matching.size());
  }

  static Page last(List<ObjectNode> matching, int limit) {
    int start = Math.max(0, matching.size() - limit);
    return new Page(matching.subList(start, matching.size()), start > 0);
  }
}
