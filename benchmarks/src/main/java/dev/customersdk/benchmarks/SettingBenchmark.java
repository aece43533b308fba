package dev.customersdk.benchmarks;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.server.ServerProcess;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call after another, of clients that are set to more or to less than others are. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 9, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter, and opens before anything is measured
public class SettingBenchmark {

  /** What is set. */
  public enum Setting {
    DEFAULTS,
    NO_RETRIES,
    LISTENER,
    RATE_LIMIT
  }

  /** What is set here. */
  @Param public Setting setting;

  /** Reached by nobody. */
  private static final int REQUESTS = 1_000_000_000;

  private KohortClient client;

  /** What the listener heard last. */
  private volatile Object heard;

  /** Opens the client. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    KohortClient.Builder builder =
        KohortClient.builder()
            .baseUrl(ServerProcess.address() + "/" + Scenario.KOHORT.key())
            .apiKey("sk_test_1234567890");
    switch (setting) {
      case DEFAULTS -> {}
      case NO_RETRIES -> builder.retryPolicy(RetryPolicy.none());
      case LISTENER -> builder.onAttempt(attempt -> heard = attempt);
      case RATE_LIMIT ->
          builder.rateLimit(() -> RateLimit.tokenBucket(REQUESTS, Duration.ofSeconds(1)));
    }
    client = builder.build();
  }

  /** Gets one customer. */
  @Benchmark
  public Customer set() {
    return client.customers().get(Scenario.KOHORT.id());
  }

  /** Closes the client. */
  @TearDown(Level.Trial)
  public void close() {
    client.close();
  }
}
