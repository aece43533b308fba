package dev.customersdk.core;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The calls that an executor has, and may not have begun. Not thread-safe. */
final class QueuedCalls<I, T extends @Nullable Object> {

  private final @Nullable Executor executor;
  private final Map<Long, BulkCall<I, T>> calls = new LinkedHashMap<>();

  QueuedCalls(@Nullable Executor executor) {
    this.executor = executor;
  }

  void add(long index, BulkCall<I, T> call) {
    if (executor != null) {
      calls.put(index, call);
    }
  }

  void remove(long index) {
    calls.remove(index);
  }

  /** What no thread has begun is not waited for after a stop, nor when no thread ever will. */
  void revokeWhatIsVain(boolean stopped) {
    if (stopped) {
      calls.values().forEach(BulkCall::revoke);
    } else if (executor instanceof ExecutorService service && service.isTerminated()) {
      RuntimeException reason = new RejectedExecutionException("not sent: the executor has ended");
      calls.values().forEach(call -> call.revoke(reason));
    }
  }
}
