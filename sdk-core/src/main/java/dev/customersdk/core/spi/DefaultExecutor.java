package dev.customersdk.core.spi;

import dev.customersdk.core.internal.transport.Transport;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/** Where futures complete unless a client is set to something else. */
final class DefaultExecutor {

  private DefaultExecutor() {}

  /** The common pool, on few cores too, unless it was configured to have no threads. */
  static Executor get() {
    return ForkJoinPool.getCommonPoolParallelism() > 0
        ? ForkJoinPool.commonPool()
        : Transport.moreThreads();
  }
}
