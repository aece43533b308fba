package dev.customersdk.flex;

import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows and nothing else. */
@GenerateCodec
record CustomerListEnvelope(@Nullable List<Customer> customers) {

  List<Customer> rows() {
    if (customers == null) {
      throw new IllegalStateException("the list has no property \"customers\"");
    }
    return customers;
  }

  /** The page, which is the last if it has no rows. An offset counts only once. */
  ListPage<ListCustomersQuery, Customer> page(ListCustomersQuery query) {
    if (rows().isEmpty()) {
      return new ListPage<>(rows(), Optional.empty());
    }
    boolean backward = query.endingBefore().isPresent();
    String cursor = rows().get(backward ? 0 : rows().size() - 1).customerId();
    ListCustomersQuery.Builder next = query.toBuilder().offset(Optional.empty());
    next = backward ? next.endingBefore(cursor) : next.startingAfter(cursor);
    return new ListPage<>(rows(), Optional.of(next.build()));
  }
}
