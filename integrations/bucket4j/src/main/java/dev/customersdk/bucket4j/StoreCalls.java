package dev.customersdk.bucket4j;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store on threads of its own, since nobody can end a call to it that hangs. They are
 * daemons, end when they are idle, and are never more than {@value #MOST_THREADS}.
 */
final class StoreCalls {

  /** A store changes one bucket at a time; the rest is for calls that hang. */
  private static final int AT_ONCE = 16;

  private static final int MOST_THREADS = 64;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0, MOST_THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), StoreCalls::thread);

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "customersdk-shared-rate-limit", 0, false);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What the store answers within the time.
   *
   * @throws TimeoutException if it does not; the call may still be carried out
   */
  <T> T answer(Callable<T> call, long nanos)
      throws TimeoutException, ExecutionException, InterruptedException {
    long began = System.nanoTime();
    if (!turns.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
      throw new TimeoutException("too many calls wait for the store");
    }
    FutureTask<T> task = new FutureTask<>(call);
    try {
      threads.execute(task);
      return task.get(nanos - (System.nanoTime() - began), TimeUnit.NANOSECONDS);
    } finally {
      task.cancel(true);
      turns.release();
    }
  }

  /** Nobody waits for this one, nor hears how it ends. */
  void later(Runnable call) {
    threads.execute(new FutureTask<@Nullable Void>(call, null));
  }
}
