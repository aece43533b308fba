package dev.customersdk.testkit.vendor;

import java.util.Optional;
import java.util.function.BiFunction;

/** One customer as the place in a newest-first list after which, or before which, a page lies. */
public record Cursor(String parameter, String id, boolean backwards) {

  public static final String AFTER = "starting_after";
  public static final String BEFORE = "ending_before";

  public static Optional<Cursor> after(QueryParameters query, String parameter) {
    return query.single(parameter).map(id -> new Cursor(parameter, id, false));
  }

  public static Optional<Cursor> before(QueryParameters query, String parameter) {
    return query.single(parameter).map(id -> new Cursor(parameter, id, true));
  }

  /** Reads the two usual parameters, which exclude each other; {@code id} checks one's value. */
  public static Optional<Cursor> exclusive(
      QueryParameters query, BiFunction<String, String, String> id) {
    Optional<Cursor> after = after(query, AFTER).map(cursor -> cursor.checked(id));
    Optional<Cursor> before = before(query, BEFORE).map(cursor -> cursor.checked(id));
    if (after.isPresent() && before.isPresent()) {
      throw query.failure(BEFORE, "must not come with " + AFTER);
    }
    return after.or(() -> before);
  }

  private Cursor checked(BiFunction<String, String, String> check) {
    return new Cursor(parameter, check.apply(parameter, id), backwards);
  }
}
