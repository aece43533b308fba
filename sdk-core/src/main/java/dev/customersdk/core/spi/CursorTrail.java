package dev.customersdk.core.spi;

import org.jspecify.annotations.Nullable;

/**
 * Notices when a walk through pages comes back to a cursor it has used, however long the circle is.
 *
 * <p>Immutable. A cursor that repeats is noticed at once. For longer circles one cursor is kept,
 * and a newer one each time the way has doubled, so that a circle is noticed after at most a few
 * times the way walked so far.
 */
public final class CursorTrail {

  private static final CursorTrail START = new CursorTrail(null, null, 0, 1);

  private final @Nullable String last;
  private final @Nullable String kept;
  private final long steps;
  private final long limit;

  private CursorTrail(@Nullable String last, @Nullable String kept, long steps, long limit) {
    this.last = last;
    this.kept = kept;
    this.steps = steps;
    this.limit = limit;
  }

  /** The trail of a walk that has used no cursor yet. */
  public static CursorTrail start() {
    return START;
  }

  /**
   * The trail after one more cursor.
   *
   * @throws IllegalStateException when the walk goes in a circle
   */
  public CursorTrail then(String cursor) {
    if (cursor.equals(last) || cursor.equals(kept)) {
      throw new IllegalStateException("the list goes in a circle: a page cursor came back");
    }
    return kept == null || steps + 1 >= limit
        ? new CursorTrail(cursor, cursor, 0, limit * 2)
        : new CursorTrail(cursor, kept, steps + 1, limit);
  }
}
