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
  private static final int CALLS = 100;

  private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();

  /** Rounds of calls of as many threads as are measured; after each the compiler catches up. */
  @Setup(Level.Trial)
  public void warmUp(BenchmarkParams params) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(params.getThreads());
    Callable<Object> work = params.getThreads() == 1 ? this::callAtOnce : this::callInTurn;
    for (int i = 0; i < params.getWarmup().getCount() * ROUNDS_FOR_AN_ITERATION; i++) {
      for (Future<?> done : threads.invokeAll(Collections.nCopies(params.getThreads(), work))) {
        done.get();
      }
      awaitCompiler();
    }
    threads.shutdown();
  }

  private Object callInTurn() throws Exception {
    for (int i = 0; i < CALLS; i++) {
      calls.get();
    }
    return calls;
  }

  private Object callAtOnce() {
    for (int i = 0; i < CALLS; i++) {
      new ConcurrencyBenchmark().async64(this);
    }
    return calls;
  }

  private void awaitCompiler() throws InterruptedException {
    long before;
    do {
      before = compiler.getTotalCompilationTime();
      TimeUnit.MILLISECONDS.sleep(100);
    } while (compiler.getTotalCompilationTime() != before);
  }
}
