package dev.customersdk.generic;

import dev.customersdk.core.spi.ListPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, and whether more follow. There is no total. */
interface ListEnvelope<T> {

  @Nullable Boolean hasMore();

  @Nullable List<T> data();

  /**
   * The page; without a word of the vendor's, one without rows is the last.
   *
   * <p>So it is backward, where what {@code hasMore} means is not documented.
   *
   * @param query what was asked
   * @param backward whether the list is walked backwards
   * @param id the id of a row
   * @param beyond the query that goes on at the row of this id
   */
  default <Q> ListPage<Q, T> page(
      Q query, boolean backward, Function<T, String> id, Function<String, Q> beyond) {
    List<T> rows = data();
    if (rows == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    Boolean more = hasMore();
    boolean last = (backward || more == null) ? rows.isEmpty() : !more;
    if (last) {
      return new ListPage<>(rows, Optional.empty());
    }
    if (rows.isEmpty()) {
      return new ListPage<>(rows, Optional.of(query)); // more without rows: the engine reports it
    }
    T edge = rows.get(backward ? 0 : rows.size() - 1);
    return new ListPage<>(rows, Optional.of(beyond.apply(id.apply(edge))));
  }
}
