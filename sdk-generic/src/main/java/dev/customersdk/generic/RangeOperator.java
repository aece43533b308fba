package dev.customersdk.generic;

import java.util.Locale;

/** How a value compares to a bound; written in small letters on the wire. */
public enum RangeOperator {
  /** Equal. */
  EQ,
  /** Greater, or later. */
  GT,
  /** Greater or equal. */
  GTE,
  /** Less, or earlier. */
  LT,
  /** Less or equal. */
  LTE;

  /** The text on the wire. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
