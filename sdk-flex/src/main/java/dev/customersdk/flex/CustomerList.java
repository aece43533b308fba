package dev.customersdk.flex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope of a list: rows and nothing else. */
record CustomerList(@Nullable List<Customer> customers) {

  List<Customer> rows() {
    if (customers == null) {
      throw new IllegalStateException("the list has no property \"customers\"");
    }
    return customers;
  }
}
