package dev.customersdk.core;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The results of calls that have ended, on whatever thread, until their run takes them. */
final class EndedCalls<I, T extends @Nullable Object> {

  /** How often whoever waits looks around. */
  private static final long SLICE_MILLIS = 100;

  private final BlockingQueue<BulkResult<I, T>> results = new LinkedBlockingQueue<>();

  void add(BulkResult<I, T> result) {
    results.add(result);
  }

  /** The next result; null when there is none yet. */
  @Nullable BulkResult<I, T> poll() {
    return results.poll();
  }

  /**
   * Waits for the next result, also beyond an interrupt, which this then hears of. Before it waits,
   * and ever again meanwhile, something else is seen to, which may be what ends a call.
   */
  BulkResult<I, T> await(Runnable seenTo, Runnable interrupted) {
    boolean wasInterrupted = false;
    try {
      while (true) {
        seenTo.run();
        try {
          BulkResult<I, T> result = results.poll(SLICE_MILLIS, TimeUnit.MILLISECONDS);
          if (result != null) {
            return result;
          }
        } catch (InterruptedException e) {
          wasInterrupted = true;
          interrupted.run();
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
