package dev.customersdk.core.internal.transport;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Dispatcher;
import org.jspecify.annotations.Nullable;

/**
 * The threads of asynchronous calls: idle ones first, then new ones up to a limit, then a queue.
 * Each ends after a second without work.
 *
 * <p>OkHttp starts the next call before the thread of the last one is free, so that without a limit
 * a thousand calls that end together would start a thousand threads.
 */
final class AsyncThreads extends ThreadPoolExecutor {

  private final int limit;

  AsyncThreads(int limit) {
    super(
        0,
        limit,
        1,
        TimeUnit.SECONDS,
        new IdleThreadsFirst(),
        new DaemonThreads("customer-sdk-async"),
        AsyncThreads::keep);
    this.limit = limit;
  }

  /** Starts as many calls at once as there may be threads. */
  Dispatcher dispatcher() {
    Dispatcher dispatcher = new Dispatcher(this);
    dispatcher.setMaxRequests(limit);
    dispatcher.setMaxRequestsPerHost(limit);
    return dispatcher;
  }

  @Override
  public void execute(Runnable work) {
    try {
      super.execute(work);
    } catch (OutOfMemoryError noThread) { // OkHttp loses count of calls that end so
      throw new RejectedExecutionException("no thread could be started", noThread);
    }
  }

  private static void keep(Runnable work, ThreadPoolExecutor full) {
    ((IdleThreadsFirst) full.getQueue()).keep(work);
    if (full.getPoolSize() == 0) { // all of them ended meanwhile
      full.execute(() -> {});
    }
  }

  /** Keeps no idle thread waiting for work any longer. */
  void endSoon() {
    setKeepAliveTime(1, TimeUnit.MILLISECONDS);
  }

  /** Takes work as long as there are threads that wait for some; then the pool starts another. */
  private static final class IdleThreadsFirst extends LinkedBlockingQueue<Runnable> {

    private static final long serialVersionUID = 1;

    private final transient ReentrantLock counting = new ReentrantLock();
    private int idle;

    @Override
    public boolean offer(Runnable work) {
      counting.lock();
      try {
        return idle > size() && super.offer(work);
      } finally {
        counting.unlock();
      }
    }

    void keep(Runnable work) {
      super.offer(work);
    }

    /** Looks once more after the wait: work may have come for a thread that was about to end. */
    @Override
    public @Nullable Runnable poll(long timeout, TimeUnit unit) throws InterruptedException {
      count(1);
      @Nullable Runnable work;
      try {
        work = super.poll(timeout, unit);
      } catch (InterruptedException e) {
        count(-1);
        throw e;
      }
      counting.lock();
      try {
        idle--;
        return work != null ? work : super.poll();
      } finally {
        counting.unlock();
      }
    }

    private void count(int change) {
      counting.lock();
      try {
        idle += change;
      } finally {
        counting.unlock();
      }
    }
  }
}
