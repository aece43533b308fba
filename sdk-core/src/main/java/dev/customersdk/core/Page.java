package dev.customersdk.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a list.
 *
 * <pre>{@code
 * Page<Customer> first = kohort.customers().prepare().list(OLDEST_FIRST).execute();
 * return first.next();
 * }</pre>
 *
 * @param <T> the type of the rows
 * @param items the rows, unmodifiable
 * @param total how many rows match over all pages; empty when the vendor does not say
 * @param next the call for the page after this one; empty on the last page. It can be kept and
 *     executed later, so that a walk can be resumed
 */
public record Page<T>(List<T> items, OptionalLong total, Optional<ApiCall<Page<T>>> next) {

  /**
   * Copies the rows.
   *
   * @param items the rows
   * @param total how many rows there are, if the vendor says
   * @param next the call for the page after this one
   */
  public Page {
    Null.refused("items", items).forEach(item -> Null.refused("item", item));
    Null.refused("total", total);
    Null.refused("next", next);
    items = List.copyOf(items);
  }

  @Override
  public String toString() {
    return "Page[" + items.size() + " items, " + (next.isPresent() ? "more follow]" : "the last]");
  }
}
