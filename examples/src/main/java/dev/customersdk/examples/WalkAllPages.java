package dev.customersdk.examples;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.ListCustomersQuery;
import dev.customersdk.kohort.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways through a long list. */
final class WalkAllPages {

  private static final ListCustomersQuery OLDEST_FIRST =
      ListCustomersQuery.builder().take(50).orderBy(OrderBy.asc("createdAt")).build();

  private WalkAllPages() {}

  static List<String> rowByRow(KohortClient kohort) {
    return kohort.customers().list(OLDEST_FIRST).stream().map(Customer::id).toList();
  }

  static List<Integer> pageByPage(KohortClient kohort) {
    List<Integer> sizes = new ArrayList<>();
    for (Page<Customer> page : kohort.customers().list(OLDEST_FIRST).pages()) {
      sizes.add(page.items().size());
    }
    return sizes;
  }

  /** The first rows, the next page fetched while one is read, and none that is not needed. */
  static List<String> firstRows(KohortClient kohort, int rows) {
    return kohort.customers().list(OLDEST_FIRST).prefetch().limit(rows).stream()
        .map(Customer::id)
        .toList();
  }

  /** The call for the page after the first, to be kept and executed later. */
  static Optional<ApiCall<Page<Customer>>> stopAndResume(KohortClient kohort) {
    Page<Customer> first = kohort.customers().prepare().list(OLDEST_FIRST).execute();
    return first.next();
  }
}
