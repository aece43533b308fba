package dev.customersdk.generic;

import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.Argument;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds of a size in bytes, such as {@code SizeRange.gte(1000).and(SizeRange.lt(2000))}.
 *
 * @param bounds at least one bound, unmodifiable
 */
public record SizeRange(Map<RangeOperator, Long> bounds) {

  /**
   * Rejects bounds that make no sense.
   *
   * @param bounds the bounds that are set
   */
  public SizeRange {
    if (Argument.required("bounds", bounds).isEmpty()) {
      throw new IllegalArgumentException("bounds: must not be empty");
    }
    Map<RangeOperator, Long> checked = new EnumMap<>(RangeOperator.class);
    bounds.forEach(
        (operator, bound) -> {
          if (Argument.required("bounds: " + operator, bound) < 0) {
            throw new IllegalArgumentException("bounds: none may be less than 0, was " + bound);
          }
          checked.put(Argument.required("bounds: operator", operator), bound);
        });
    bounds = Collections.unmodifiableMap(checked);
  }

  /**
   * {@return exactly so many bytes}
   *
   * @param bytes the size in bytes
   */
  public static SizeRange eq(long bytes) {
    return new SizeRange(Map.of(RangeOperator.EQ, bytes));
  }

  /**
   * {@return more bytes}
   *
   * @param bytes the size in bytes
   */
  public static SizeRange gt(long bytes) {
    return new SizeRange(Map.of(RangeOperator.GT, bytes));
  }

  /**
   * So many bytes or more.
   *
   * @param bytes the size in bytes
   * @return the range
   */
  public static SizeRange gte(long bytes) {
    return new SizeRange(Map.of(RangeOperator.GTE, bytes));
  }

  /**
   * Fewer bytes.
   *
   * @param bytes the size in bytes
   * @return the range
   */
  public static SizeRange lt(long bytes) {
    return new SizeRange(Map.of(RangeOperator.LT, bytes));
  }

  /**
   * So many bytes or fewer.
   *
   * @param bytes the size in bytes
   * @return the range
   */
  public static SizeRange lte(long bytes) {
    return new SizeRange(Map.of(RangeOperator.LTE, bytes));
  }

  /** Adds a query parameter for each bound. */
  static void add(ApiRequest request, String name, Optional<SizeRange> range) {
    range.ifPresent(present -> QueryRules.addBounds(request, name, present.bounds()));
  }

  /**
   * Within both ranges. Each operator can be used once.
   *
   * @param other the other bound
   * @return this
   */
  public SizeRange and(SizeRange other) {
    Map<RangeOperator, Long> both = new EnumMap<>(bounds);
    Argument.required("other", other)
        .bounds
        .forEach(
            (operator, bound) -> {
              if (both.put(operator, bound) != null) {
                throw new IllegalArgumentException("other: " + operator + " is used already");
              }
            });
    return new SizeRange(both);
  }
}
