package dev.customersdk.generic;

import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.Argument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds of a time, such as {@code TimeRange.gte(monday).and(TimeRange.lt(friday))}.
 *
 * <p>Bounds are sent as whole seconds; a fraction widens the range, so that no row gets lost.
 *
 * @param bounds at least one bound, unmodifiable
 */
public record TimeRange(Map<RangeOperator, Instant> bounds) {

  /**
   * Widens the bounds to whole seconds.
   *
   * @param bounds the bounds that are set
   */
  public TimeRange {
    if (Argument.required("bounds", bounds).isEmpty()) {
      throw new IllegalArgumentException("bounds: must not be empty");
    }
    Map<RangeOperator, Instant> whole = new EnumMap<>(RangeOperator.class);
    bounds.forEach(
        (operator, bound) ->
            whole.put(
                Argument.required("bounds: operator", operator),
                wholeSeconds(operator, Argument.required("bounds: " + operator, bound))));
    bounds = Collections.unmodifiableMap(whole);
  }

  /**
   * In this second; a fraction is cut off, so give bounds if the vendor's times have one.
   *
   * @param time the time
   * @return the range
   */
  public static TimeRange eq(Instant time) {
    return new TimeRange(Map.of(RangeOperator.EQ, Argument.required("time", time)));
  }

  /**
   * Later than this.
   *
   * @param time the time
   * @return the range
   */
  public static TimeRange gt(Instant time) {
    return new TimeRange(Map.of(RangeOperator.GT, Argument.required("time", time)));
  }

  /**
   * At this time or later.
   *
   * @param time the time
   * @return the range
   */
  public static TimeRange gte(Instant time) {
    return new TimeRange(Map.of(RangeOperator.GTE, Argument.required("time", time)));
  }

  /**
   * Earlier than this.
   *
   * @param time the time
   * @return the range
   */
  public static TimeRange lt(Instant time) {
    return new TimeRange(Map.of(RangeOperator.LT, Argument.required("time", time)));
  }

  /**
   * At this time or earlier.
   *
   * @param time the time
   * @return the range
   */
  public static TimeRange lte(Instant time) {
    return new TimeRange(Map.of(RangeOperator.LTE, Argument.required("time", time)));
  }

  /** Adds a query parameter for each bound. */
  static void add(ApiRequest request, String name, Optional<TimeRange> range) {
    range.ifPresent(present -> QueryRules.addBounds(request, name, present.bounds()));
  }

  /**
   * Within both ranges. Each operator can be used once.
   *
   * @param other the other bound
   * @return this
   */
  public TimeRange and(TimeRange other) {
    Map<RangeOperator, Instant> both = new EnumMap<>(bounds);
    Argument.required("other", other)
        .bounds
        .forEach(
            (operator, bound) -> {
              if (both.put(operator, bound) != null) {
                throw new IllegalArgumentException("other: " + operator + " is used already");
              }
            });
    return new TimeRange(both);
  }

  private static Instant wholeSeconds(RangeOperator operator, Instant bound) {
    Instant floor = bound.truncatedTo(ChronoUnit.SECONDS);
    boolean upper = operator == RangeOperator.LT || operator == RangeOperator.LTE;
    return upper && !floor.equals(bound) ? floor.plusSeconds(1) : floor;
  }
}
