package dev.customersdk.generic;

import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.Argument;
import java.util.Map;
import java.util.Optional;

/** What is the same for every list that is asked for. */
final class QueryRules {

  private static final int LARGEST_PAGE = 100;

  private QueryRules() {}

  /** A page has its limits, and a list goes one way. */
  static void checkPaging(
      Optional<Integer> limit, Optional<String> startingAfter, Optional<String> endingBefore) {
    if (limit.orElse(1) < 1 || limit.orElse(1) > LARGEST_PAGE) {
      throw new IllegalArgumentException("limit: must be from 1 to 100, was " + limit.get());
    }
    if (startingAfter.isPresent() && endingBefore.isPresent()) {
      throw new IllegalArgumentException("startingAfter and endingBefore: only one can be set");
    }
    Argument.notBlank("startingAfter and endingBefore", startingAfter.or(() -> endingBefore));
  }

  /** Adds a query parameter for each bound. */
  static void addBounds(ApiRequest request, String name, Map<RangeOperator, ?> bounds) {
    bounds.forEach(
        (operator, bound) ->
            request.queryParameter(name + "[" + operator + "]", Optional.of(bound)));
  }
}
