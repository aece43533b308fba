package dev.customersdk.generic;

import dev.customersdk.core.spi.ListPage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, and whether more follow. There is no total. */
record CustomerListEnvelope(@Nullable Boolean hasMore, @Nullable List<Customer> data) {

  List<Customer> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  /**
   * The page; without a word of the vendor's, one without rows is the last.
   *
   * <p>So it is backward, where what {@code hasMore} means is not documented.
   */
  ListPage<ListCustomersQuery, Customer> page(ListCustomersQuery query) {
    boolean backward = query.endingBefore().isPresent();
    boolean last = (backward || hasMore == null) ? rows().isEmpty() : !hasMore;
    return new ListPage<>(rows(), last ? Optional.empty() : Optional.of(beyond(query, backward)));
  }

  private ListCustomersQuery beyond(ListCustomersQuery query, boolean backward) {
    if (rows().isEmpty()) {
      return query; // more without rows: the engine reports it
    }
    String cursor = rows().get(backward ? 0 : rows().size() - 1).id();
    ListCustomersQuery.Builder next = query.toBuilder();
    return (backward ? next.endingBefore(cursor) : next.startingAfter(cursor)).build();
  }
}
