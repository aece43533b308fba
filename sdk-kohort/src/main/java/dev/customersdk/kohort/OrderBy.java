package dev.customersdk.kohort;

import dev.customersdk.core.spi.Argument;

/**
 * The order of a list: a field and a direction, which is always sent: that it may be left out, for
 * ascending, is known from Kohort's own clients only.
 *
 * @param field a field of the customer, such as {@code createdAt}
 * @param descending whether the greatest comes first
 */
public record OrderBy(String field, boolean descending) {

  /**
   * Refuses a field that is no name.
   *
   * @param field the property to order by
   * @param descending whether the largest comes first
   */
  public OrderBy {
    if (!Argument.required("field", field).matches("\\w+")) {
      throw new IllegalArgumentException("field: must be the name of a field, such as createdAt");
    }
  }

  /**
   * {@return the smallest first}
   *
   * @param field the property to order by
   */
  public static OrderBy asc(String field) {
    return new OrderBy(field, false);
  }

  /**
   * {@return the greatest first}
   *
   * @param field the property to order by
   */
  public static OrderBy desc(String field) {
    return new OrderBy(field, true);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return field + (descending ? ":desc" : ":asc");
  }
}
