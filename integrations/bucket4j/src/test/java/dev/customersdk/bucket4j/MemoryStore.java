package dev.customersdk.bucket4j;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.CommandResult;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.distributed.remote.Request;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** A store of Bucket4j's in this JVM, one call after another, that a test can hold up. */
final class MemoryStore extends AbstractCompareAndSwapBasedProxyManager<String> {

  private final Map<String, byte[]> buckets = new ConcurrentHashMap<>();
  private final ReentrantLock oneAtATime = new ReentrantLock(true);
  private final AtomicInteger calls = new AtomicInteger();
  private volatile Runnable before = () -> {};
  private volatile Runnable after = () -> {};

  MemoryStore() {
    super(ClientSideConfig.getDefault());
  }

  /** What happens before each call is carried out, and after it; failures are the store's. */
  void around(Runnable newBefore, Runnable newAfter) {
    before = newBefore;
    after = newAfter;
  }

  void works() {
    around(() -> {}, () -> {});
  }

  void fails() {
    around(
        () -> {
          throw new IllegalStateException("down");
        },
        () -> {});
  }

  void forgets() {
    buckets.clear();
  }

  /** How many there were. */
  int calls() {
    return calls.get();
  }

  @Override
  public <T> CommandResult<T> execute(String key, Request<T> request) {
    calls.incrementAndGet();
    oneAtATime.lock();
    try {
      before.run();
      CommandResult<T> result = super.execute(key, request);
      after.run();
      return result;
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeout) {
        return Optional.ofNullable(buckets.get(key));
      }

      @Override
      public boolean compareAndSwap(
          byte[] original, byte[] changed, RemoteBucketState state, Optional<Long> timeout) {
        buckets.put(key, changed);
        return true;
      }
    };
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removeProxy(String key) {
    buckets.remove(key);
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }

  @Override
  public boolean isExpireAfterWriteSupported() {
    return false;
  }
}
