package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, how many match over all pages, and whether more follow. */
@GenerateCodec
record CustomerListEnvelope(
    @Nullable List<Customer> data,
    @Nullable Long total,
    @JsonProperty("has_more") @Nullable Boolean hasMore) {

  List<Customer> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  /**
   * The page; without a word of the vendor's, one without rows is the last.
   *
   * <p>So it is backward, where what {@code has_more} means is not documented.
   */
  ListPage<ListCustomersQuery, Customer> page(ListCustomersQuery query) {
    boolean backward = query.endingBefore().isPresent();
    boolean last = (backward || hasMore == null) ? rows().isEmpty() : !hasMore;
    return new ListPage<>(
        rows(),
        total == null ? OptionalLong.empty() : OptionalLong.of(total),
        last ? Optional.empty() : Optional.of(beyond(query, backward)));
  }

  private ListCustomersQuery beyond(ListCustomersQuery query, boolean backward) {
    if (rows().isEmpty()) {
      return query; // more without rows: the engine reports it
    }
    return backward
        ? query.toBuilder().endingBefore(cursor(0)).build()
        : query.toBuilder().startingAfter(cursor(rows().size() - 1)).build();
  }

  private String cursor(int row) {
    String id = rows().get(row).id();
    if (!PageCursor.isValid(id)) {
      throw new IllegalStateException("the list goes on, but the id of a row is no page cursor");
    }
    return id;
  }
}
