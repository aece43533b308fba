package dev.customersdk.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The codec alone, without a call around it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class CodecBenchmark {

  /** Decodes one customer. */
  @Benchmark
  public Object decode(OpenClient client) throws Exception {
    return client.calls.decode();
  }

  /** Encodes what is written. */
  @Benchmark
  public byte[] encode(OpenClient client) throws Exception {
    return client.calls.encode();
  }
}
