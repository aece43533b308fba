package dev.customersdk.generic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, and whether more follow. There is no total. */
record CustomerList(@Nullable Boolean hasMore, @Nullable List<Customer> data) {

  List<Customer> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  /** Without a word of the vendor's, the walk goes on until there are no rows. */
  boolean isLast() {
    if (rows().isEmpty() && Boolean.TRUE.equals(hasMore)) {
      throw new IllegalStateException("the list has no rows although it says that more follow");
    }
    return rows().isEmpty() || Boolean.FALSE.equals(hasMore);
  }
}
