package dev.customersdk.flex;

import dev.customersdk.core.spi.CursorTrail;
import java.util.List;
import java.util.Optional;

/** Where a walk through the list stands: the page it asks for, and the way that led there. */
record ListWalk(ListCustomersQuery query, CursorTrail trail) {

  static ListWalk from(ListCustomersQuery query) {
    return new ListWalk(
        query, cursor(query).map(CursorTrail.start()::then).orElse(CursorTrail.start()));
  }

  /** The walk behind these rows, of which there is at least one. An offset counts only once. */
  ListWalk beyond(List<Customer> rows) {
    boolean backward = query.endingBefore().isPresent();
    String cursor = rows.get(backward ? 0 : rows.size() - 1).customerId();
    if (cursor(query).filter(cursor::equals).isPresent()) {
      throw new IllegalStateException("the list goes in a circle: a page leads back to itself");
    }
    ListCustomersQuery.Builder next = query.toBuilder().offset(Optional.empty());
    return new ListWalk(
        (backward ? next.endingBefore(cursor) : next.startingAfter(cursor)).build(),
        trail.then(cursor));
  }

  private static Optional<String> cursor(ListCustomersQuery query) {
    return query.startingAfter().or(query::endingBefore);
  }
}
