package dev.customersdk.core;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** The results of calls that have ended, on whatever thread, until their run takes them. */
final class EndedCalls<I, T extends @Nullable Object> {

  private final BlockingQueue<BulkResult<I, T>> results = new LinkedBlockingQueue<>();

  void add(BulkResult<I, T> result) {
    results.add(result);
  }

  /** The next result; null when there is none yet. */
  @Nullable BulkResult<I, T> poll() {
    return results.poll();
  }

  /** Waits for the next result, also beyond an interrupt, which this then hears of. */
  BulkResult<I, T> await(Runnable interrupted) {
    boolean wasInterrupted = false;
    try {
      while (true) {
        try {
          return results.take();
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
