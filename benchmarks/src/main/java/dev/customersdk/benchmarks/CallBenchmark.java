package dev.customersdk.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** One call after another, on one thread. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CallBenchmark {

  /** Gets one customer. */
  @Benchmark
  public Object get(OpenClient client) throws Exception {
    return client.calls.get();
  }

  /** Writes one customer. */
  @Benchmark
  public Object write(OpenClient client) throws Exception {
    return client.calls.write();
  }

  /** Gets a page of 100 customers. */
  @Benchmark
  public List<?> page(OpenClient client) throws Exception {
    return client.calls.page();
  }
}
