package dev.customersdk.kohort;

import dev.customersdk.core.spi.ListPage;
import dev.customersdk.core.spi.json.GenerateCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, and how many match over all pages. */
@GenerateCodec
record CustomerListEnvelope(@Nullable List<Customer> data, @Nullable Long count) {

  List<Customer> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  /**
   * The page, which leads on by the rows received, not by those asked for: it may be shorter.
   *
   * <p>Without a count, only a page without rows is the last.
   */
  ListPage<ListCustomersQuery, Customer> page(ListCustomersQuery query) {
    long position = query.skip().orElse(0L) + rows().size();
    boolean last = count == null ? rows().isEmpty() : position >= count;
    return new ListPage<>(
        rows(),
        count == null ? OptionalLong.empty() : OptionalLong.of(count),
        last ? Optional.empty() : Optional.of(query.toBuilder().skip(position).build()));
  }
}
