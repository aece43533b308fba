package dev.customersdk.core.spi;

import org.jspecify.annotations.Nullable;

/**
 * The places a walk has been to, remembered in constant memory. Immutable.
 *
 * <p>The first place and the last are always known. For circles that contain neither, one place is
 * kept, and a newer one each time the way has doubled, so that a circle is noticed after at most a
 * few times the way walked so far.
 */
record WalkTrail<P>(
    @Nullable P first, @Nullable P last, @Nullable P kept, long stepsSinceKept, long limit) {

  static <P> WalkTrail<P> start() {
    return new WalkTrail<>(null, null, null, 0, 1);
  }

  boolean has(P place) {
    return place.equals(first) || place.equals(last) || place.equals(kept);
  }

  WalkTrail<P> then(P place) {
    P start = first == null ? place : first;
    return kept == null || stepsSinceKept + 1 >= limit
        ? new WalkTrail<>(start, place, place, 0, limit * 2)
        : new WalkTrail<>(start, place, kept, stepsSinceKept + 1, limit);
  }
}
