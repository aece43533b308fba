package dev.customersdk.generic;

import dev.customersdk.core.spi.Argument;
import java.util.Optional;

/** What must hold of every list that is asked for. */
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
}
