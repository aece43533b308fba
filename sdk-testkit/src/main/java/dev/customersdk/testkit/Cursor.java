package dev.customersdk.testkit;

import java.util.Optional;
import java.util.function.BiFunction;

/** Where a page lies in a newest-first list: at the top, after one customer or before one. */
record Cursor(Optional<String> after, Optional<String> before) {

  static final String AFTER = "starting_after";
  static final String BEFORE = "ending_before";

  /** Reads the two parameters, which exclude each other; {@code id} checks a name's value. */
  static Cursor of(QueryString query, BiFunction<String, String, String> id) {
    Optional<String> after = query.single(AFTER).map(value -> id.apply(AFTER, value));
    Optional<String> before = query.single(BEFORE).map(value -> id.apply(BEFORE, value));
    if (after.isPresent() && before.isPresent()) {
      throw query.refusal(BEFORE, "must not come with " + AFTER);
    }
    return new Cursor(after, before);
  }

  boolean isTop() {
    return after.isEmpty() && before.isEmpty();
  }
}
