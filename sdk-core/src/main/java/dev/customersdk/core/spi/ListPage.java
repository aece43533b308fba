package dev.customersdk.core.spi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a vendor's list envelope says of one page.
 *
 * @param <Q> the type of the query
 * @param <T> the type of the rows
 * @param rows the rows
 * @param total how many rows match over all pages; empty when the vendor does not say
 * @param next the query for the page after this one; empty when the vendor says, or means, that
 *     this is the last. To say "there are more" for a page without rows is an error of the vendor's
 *     that the engine reports
 */
public record ListPage<Q, T>(List<T> rows, OptionalLong total, Optional<Q> next) {

  /**
   * A page of a list whose total the vendor does not say.
   *
   * @param rows the rows
   * @param next the query for the page after this one
   */
  public ListPage(List<T> rows, Optional<Q> next) {
    this(rows, OptionalLong.empty(), next);
  }
}
