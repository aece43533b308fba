package dev.customersdk.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Gets of many threads at once, and asynchronous ones. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ConcurrencyBenchmark {

  static final int AT_ONCE = 64;

  /** On 8 threads. */
  @Benchmark
  @Threads(8)
  public Object threads8(WarmClient client) throws Exception {
    return client.calls.get();
  }

  /** On 64 threads. */
  @Benchmark
  @Threads(AT_ONCE)
  public Object threads64(WarmClient client) throws Exception {
    return client.calls.get();
  }

  /** Asynchronously: 64 are started, and all awaited. */
  @Benchmark
  @OperationsPerInvocation(AT_ONCE)
  public CompletableFuture<?>[] async64(WarmClient client) {
    CompletableFuture<?>[] running = new CompletableFuture<?>[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++) {
      running[i] = client.calls.getAsync();
    }
    CompletableFuture.allOf(running).join();
    return running;
  }
}
