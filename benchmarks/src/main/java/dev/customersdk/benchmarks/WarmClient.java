package dev.customersdk.benchmarks;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * An open client whose code is compiled. 64 threads on a few cores leave the compiler hardly any
 * time: it is behind for most of a minute, in which one would measure how far it got.
 */
@State(Scope.Benchmark)
public class WarmClient extends OpenClient {

  private static final int ROUNDS_FOR_AN_ITERATION = 5;
  private static final int CALLS = 100 * ConcurrencyBenchmark.AT_ONCE; // in a round

  private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();

  /** Rounds of calls of as many threads as are measured; after each the compiler catches up. */
  @Setup(Level.Trial)
  public void warmUp(BenchmarkParams params) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(params.getThreads());
    int share = CALLS / params.getThreads();
    Callable<Object> work = () -> params.getThreads() == 1 ? callAtOnce() : callInTurn(share);
    for (int i = 0; i < params.getWarmup().getCount() * ROUNDS_FOR_AN_ITERATION; i++) {
      for (Future<?> done : threads.invokeAll(Collections.nCopies(params.getThreads(), work))) {
        done.get();
      }
      awaitCompiler();
    }
    threads.shutdown();
  }

  private Object callInTurn(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      calls.get();
    }
    return calls;
  }

  private Object callAtOnce() {
    for (int i = 0; i < CALLS / ConcurrencyBenchmark.AT_ONCE; i++) {
      new ConcurrencyBenchmark().async64(this);
    }
    return calls;
  }

  /** Until nothing was finished for longer than most compilations take. */
  private void awaitCompiler() throws InterruptedException {
    long before;
    do {
      before = compiler.getTotalCompilationTime();
      TimeUnit.MILLISECONDS.sleep(300);
    } while (compiler.getTotalCompilationTime() != before);
  }
}
