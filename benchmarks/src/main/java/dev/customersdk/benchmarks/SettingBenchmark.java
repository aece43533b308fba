package dev.customersdk.benchmarks;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.server.ServerProcess;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.micrometer.MeterCallListener;
import dev.customersdk.micrometer.ObservationCallListener;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;
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
    ON_ATTEMPT,
    ON_CALL,
    LOG,
    RECORDING,
    OBSERVATIONS,
    METERS,
    RATE_LIMIT
  }

  /** What is set here. */
  @Param public Setting setting;

  /** Reached by nobody. */
  private static final int REQUESTS = 1_000_000_000;

  /** The same as the client's logger; what it writes goes nowhere. */
  private final Logger log = Logger.getLogger("dev.customersdk.calls");

  private KohortClient client;

  /** Null where nothing is recorded: the recorder is not even there then. */
  private @Nullable Recording recording;

  /** What the listener heard last. */
  private volatile Object heard;

  /** Opens the client. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    log.setUseParentHandlers(false);
    KohortClient.Builder builder =
        KohortClient.builder()
            .baseUrl(ServerProcess.address() + "/" + Scenario.KOHORT.key())
            .apiKey("sk_test_1234567890");
    switch (setting) {
      case DEFAULTS -> {}
      case NO_RETRIES -> builder.retryPolicy(RetryPolicy.none());
      case ON_ATTEMPT -> builder.onAttempt(attempt -> heard = attempt);
      case ON_CALL -> builder.onCall(call -> heard = call);
      case LOG -> log.setLevel(java.util.logging.Level.FINER);
      case RECORDING -> {
        recording = new Recording();
        recording.start();
      }
      case OBSERVATIONS -> builder.addListener(ObservationCallListener.of(timed()));
      case METERS -> builder.addListener(MeterCallListener.of(new SimpleMeterRegistry()));
      case RATE_LIMIT ->
          builder.rateLimit(() -> RateLimit.tokenBucket(REQUESTS, Duration.ofSeconds(1)));
    }
    client = builder.build();
  }

  /** A registry that makes timers of observations. */
  private static ObservationRegistry timed() {
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(new SimpleMeterRegistry()));
    return observations;
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
    if (recording != null) {
      recording.close();
    }
    log.setLevel(null);
  }
}
