package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, how many match over all pages, and whether more follow. */
record CustomerList(
    @Nullable List<Customer> data,
    @Nullable Long total,
    @JsonProperty("has_more") @Nullable Boolean hasMore) {

  List<Customer> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  OptionalLong count() {
    return total == null ? OptionalLong.empty() : OptionalLong.of(total);
  }

  /**
   * The query for the page after the one the query asked for; empty when that was the last.
   *
   * <p>Backward, what {@code has_more} means is not documented: that walk ends at an empty page.
   */
  Optional<ListCustomersQuery> following(ListCustomersQuery query) {
    boolean backward = query.endingBefore().isPresent();
    if (rows().isEmpty()) {
      if (!backward && Boolean.TRUE.equals(hasMore)) {
        throw new IllegalStateException("the list is empty although it says that more follows");
      }
      return Optional.empty();
    }
    if (backward) {
      return Optional.of(query.toBuilder().endingBefore(cursor(0)).build());
    }
    return Boolean.FALSE.equals(hasMore)
        ? Optional.empty()
        : Optional.of(query.toBuilder().startingAfter(cursor(rows().size() - 1)).build());
  }

  private String cursor(int row) {
    String id = rows().get(row).id();
    if (!PageCursor.isValid(id)) {
      throw new IllegalStateException("the list goes on, but the id of a row is no page cursor");
    }
    return id;
  }
}
