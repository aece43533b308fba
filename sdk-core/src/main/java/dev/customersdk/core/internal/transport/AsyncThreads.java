package dev.customersdk.core.internal.transport;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of asynchronous calls: idle ones first, then new ones up to a limit, then a queue.
 * Each ends after a second without work.
 *
 * <p>OkHttp starts the next call before the thread of the last one is free, so that without a limit
 * a thousand calls that end together would start a thousand threads.
 */
final class AsyncThreads extends ThreadPoolExecutor {

  AsyncThreads(int limit) {
    super(
        0,
        limit,
        1,
        TimeUnit.SECONDS,
        new IdleThreadsFirst(),
        new DaemonThreads("customer-sdk-async"),
        (work, pool) -> ((IdleThreadsFirst) pool.getQueue()).put(work));
  }

  @Override
  public void execute(Runnable work) {
    try {
      super.execute(work);
    } catch (OutOfMemoryError noThread) { // OkHttp loses count of calls that end so
      throw new RejectedExecutionException("no thread could be started", noThread);
    }
  }

  /** Keeps no idle thread waiting for work any longer. */
  void endSoon() {
    setKeepAliveTime(1, TimeUnit.MILLISECONDS);
  }

  /** Takes work only when a thread waits for it; what nobody else could take is put. */
  private static final class IdleThreadsFirst extends LinkedTransferQueue<Runnable> {

    private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable work) {
      return tryTransfer(work);
    }
  }
}
