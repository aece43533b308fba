package dev.customersdk.bucket4j;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store on threads of its own, since nobody can end a call to it that hangs. They are
 * daemons, end when they are idle, and are never more than {@value #MOST_THREADS}.
 */
final class StoreCalls {

  /** A store changes one bucket at a time; the rest is for calls that hang. */
  private static final int AT_ONCE = 16;

  private static final int MOST_THREADS = 64;

  private final Semaphore permits = new Semaphore(AT_ONCE, true);
  private final AtomicBoolean pauses = new AtomicBoolean();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), StoreCalls::thread);

  /** A thread that keeps no JVM alive. */
  static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "customersdk-shared-rate-limit", 0, false);
    thread.setDaemon(true);
    return thread;
  }

  /** Waits until one more call may begin; whether that was within the time. */
  boolean enter(long nanos) throws InterruptedException {
    return permits.tryAcquire(nanos, TimeUnit.NANOSECONDS);
  }

  /** No call is made after all. */
  void leave() {
    permits.release();
  }

  /**
   * What the store answers, by one who has entered; it leaves when that is known.
   *
   * @return fails with a {@link TimeoutException} if it is not known within the time; the call may
   *     still be carried out
   */
  <T> CompletableFuture<T> answer(Callable<T> call, long nanos) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    FutureTask<@Nullable Void> task = new FutureTask<>(() -> complete(answer, call), null);
    CompletableFuture<T> known =
        answer
            .orTimeout(nanos, TimeUnit.NANOSECONDS)
            .whenComplete(
                (value, failure) -> {
                  leave();
                  if (failure instanceof TimeoutException) {
                    task.cancel(true);
                  }
                });
    try {
      threads.execute(task);
    } catch (RejectedExecutionException e) {
      answer.completeExceptionally(e);
    }
    return known;
  }

  private static <T> void complete(CompletableFuture<T> answer, Callable<T> call) {
    try {
      answer.complete(call.call());
    } catch (Throwable e) { // of whatever the store's client consists
      answer.completeExceptionally(e);
    }
  }

  /** Nobody waits for this one, nor hears how it ends; one at a time is enough. */
  void pause(Runnable call) {
    if (pauses.compareAndSet(false, true)) {
      try {
        threads.execute(new FutureTask<@Nullable Void>(() -> paused(call), null));
      } catch (RejectedExecutionException e) {
        pauses.set(false);
      }
    }
  }

  private void paused(Runnable call) {
    try {
      call.run();
    } finally {
      pauses.set(false);
    }
  }
}
