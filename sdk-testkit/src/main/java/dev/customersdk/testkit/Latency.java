package dev.customersdk.testkit;

import java.time.Duration;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How long responses take: a distribution, from which each request draws; see {@link
 * Fault#delayedBy(Latency)}.
 *
 * <p>The same seed draws the same delays in the same order; one object goes on where it was,
 * wherever it is used. Thread-safe.
 */
public final class Latency {

  /** The standard normal distribution is above this once in a hundred times. */
  private static final double P99 = 2.326348;

  private static final Duration LONGEST = Duration.ofDays(365);

  private final String name;
  private final Random random;
  private final ToDoubleFunction<Random> nanos;

  private Latency(String name, long seed, ToDoubleFunction<Random> nanos) {
    this.name = name;
    this.random = new Random(seed);
    this.nanos = nanos;
  }

  /**
   * Always the same.
   *
   * @param always how long each request takes
   * @return such a latency
   */
  public static Latency of(Duration always) {
    double nanos = positive("always", always);
    return new Latency("of " + always, 0, random -> nanos);
  }

  /**
   * Anything between the two, each as likely.
   *
   * @param least the shortest
   * @param most the longest
   * @param seed what the random numbers start from
   * @return such a latency
   */
  public static Latency between(Duration least, Duration most, long seed) {
    double low = positive("least", least);
    double high = positive("most", most);
    if (low > high) {
      throw new IllegalArgumentException("least must not be longer than most");
    }
    return new Latency(
        "between " + least + " and " + most,
        seed,
        random -> low + random.nextDouble() * (high - low));
  }

  /**
   * As networks and busy servers have it, with a long tail: half of the requests take no longer
   * than the median, and one in a hundred longer than the 99th percentile (log-normal).
   *
   * @param median what half of the requests stay below
   * @param p99 what 99 of 100 requests stay below
   * @param seed what the random numbers start from
   * @return such a latency
   */
  public static Latency longTailed(Duration median, Duration p99, long seed) {
    double middle = positive("median", median);
    double tail = positive("p99", p99);
    if (middle > tail) {
      throw new IllegalArgumentException("median must not be longer than p99");
    }
    double sigma = Math.log(tail / middle) / P99;
    return new Latency(
        "with median " + median + " and 99th percentile " + p99,
        seed,
        random -> middle * Math.exp(sigma * random.nextGaussian()));
  }

  synchronized long nextNanos() {
    return (long) nanos.applyAsDouble(random);
  }

  @Override
  public String toString() {
    return name;
  }

  private static double positive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be positive");
    }
    if (duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(name + " must be at most " + LONGEST);
    }
    return duration.toNanos();
  }
}
