package dev.customersdk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** The bytes that one operation allocates, on whatever thread. */
final class AllocatedBytes {

  /** Enough for the compiler; by the last ones, nothing changes any more. */
  private static final int ROUNDS = 40;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AllocatedBytes() {}

  /**
   * The mean of the best round. Ends with the first round that is within the bound: what happens
   * beside the operation, and code that is not compiled yet, only add to it.
   */
  static long least(Callable<?> operation, int operations, long bound) throws Exception {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > bound; round++) {
      Map<Long, Long> before = byThread();
      for (int i = 0; i < operations; i++) {
        operation.call();
      }
      least = Math.min(least, since(before) / operations);
    }
    return least;
  }

  private static Map<Long, Long> byThread() {
    Map<Long, Long> bytes = new HashMap<>();
    for (long id : THREADS.getAllThreadIds()) {
      bytes.put(id, Math.max(0, THREADS.getThreadAllocatedBytes(id)));
    }
    return bytes;
  }

  /** Of all threads that are there now. */
  private static long since(Map<Long, Long> before) {
    return byThread().entrySet().stream()
        .mapToLong(now -> Math.max(0, now.getValue() - before.getOrDefault(now.getKey(), 0L)))
        .sum();
  }
}
