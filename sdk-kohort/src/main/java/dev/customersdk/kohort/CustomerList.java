package dev.customersdk.kohort;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows, and how many match over all pages. */
record CustomerList(@Nullable List<Customer> data, @Nullable Long count) {

  List<Customer> rows() {
    if (data == null) {
      throw new IllegalStateException("the list has no property \"data\"");
    }
    return data;
  }

  boolean endsAt(long position) {
    return rows().isEmpty() || (count != null && position >= count);
  }
}
