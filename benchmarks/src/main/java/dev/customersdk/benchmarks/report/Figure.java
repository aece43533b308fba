package dev.customersdk.benchmarks.report;

import java.util.Collection;
import java.util.Locale;

/**
 * The median of what was measured, and half of the distance between the quartiles.
 *
 * @param value the median
 * @param spread how far it moved, in the same unit
 */
record Figure(double value, double spread) {

  static Figure of(double only) {
    return new Figure(only, 0);
  }

  static Figure of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new Figure(at(sorted, 0.5), (at(sorted, 0.75) - at(sorted, 0.25)) / 2);
  }

  private static double at(double[] sorted, double part) {
    double position = part * (sorted.length - 1);
    double below = sorted[(int) Math.floor(position)];
    double above = sorted[(int) Math.ceil(position)];
    return below + (above - below) * (position - Math.floor(position));
  }

  /** The number as the table shows it: no more than is known of it. */
  static String text(double number) {
    boolean whole = Math.abs(number) >= 100 || number == Math.rint(number);
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", number);
  }

  /** The value, with its spread if that is above a hundredth of it. */
  @Override
  public String toString() {
    double percent = value == 0 ? 0 : 100 * spread / value;
    return percent < 1
        ? text(value)
        : text(value) + String.format(Locale.ROOT, " ±%.0f %%", percent);
  }
}
