package dev.customersdk.core;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results that have come and were not taken, how far the run is, and how much may be begun. Not
 * thread-safe, but for the progress.
 */
final class ResultWindow<I, T extends @Nullable Object> {

  /** So many times the bound may have begun without being taken, behind a slow one in order. */
  private static final int WINDOW = 4;

  private final int bound;
  private final boolean ordered;

  /** By the place in which they are given. */
  private final Map<Long, BulkResult<I, T>> ready = new HashMap<>();

  private volatile BulkProgress progress = new BulkProgress(0, 0, 0);
  private long taken;

  ResultWindow(int bound, boolean ordered) {
    this.bound = bound;
    this.ordered = ordered;
  }

  BulkProgress progress() {
    return progress;
  }

  /** Whether one more call may be begun: fewer ahead while the next result is there already. */
  boolean hasRoom() {
    long ahead = ordered && !isNextReady() ? (long) WINDOW * bound : bound;
    return progress.running() < bound && progress.begun() - taken < ahead;
  }

  /** The index of a call that begins. */
  long begin() {
    long index = progress.begun();
    progress = progress.withOneBegun();
    return index;
  }

  void put(BulkResult<I, T> result) {
    ready.put(ordered ? result.index() : progress.succeeded() + progress.failed(), result);
    progress = progress.withOneEnded(result.failure().isEmpty());
  }

  boolean isNextReady() {
    return ready.containsKey(taken);
  }

  /** The next result, which is ready. */
  BulkResult<I, T> take() {
    BulkResult<I, T> result = Null.refused("result", ready.remove(taken));
    taken++;
    return result;
  }
}
