package dev.customersdk.testkit;

import dev.customersdk.testkit.vendor.EndpointTable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Which requests meet a fault; put it into force with {@link Emulator#inject(FaultRule)}.
 *
 * <pre>{@code
 * kohort.inject(FaultRule.every(Fault.serviceUnavailable()).during(Duration.ofMinutes(5)));
 *
 * assertThatExceptionOfType(ApiException.ServerError.class)
 *     .isThrownBy(() -> client.customers().get(id));
 * time.advance(Duration.ofMinutes(5));
 * client.customers().get(id);
 * }</pre>
 *
 * <p>All conditions have to hold; they are looked at in this order: endpoint, customer, {@link
 * #during}, {@link #randomly}, {@link #afterFirst}, {@link #times}, so that the last two count what
 * the others let through. Immutable and reusable.
 */
public final class FaultRule {

  final Fault fault;
  final Optional<RequestPattern> endpoint;
  final Optional<String> customer;
  final Optional<Duration> duration;
  final Optional<Chance> chance;
  final int skipped;
  final int times;

  private FaultRule(
      Fault fault,
      Optional<RequestPattern> endpoint,
      Optional<String> customer,
      Optional<Duration> duration,
      Optional<Chance> chance,
      int skipped,
      int times) {
    this.fault = fault;
    this.endpoint = endpoint;
    this.customer = customer;
    this.duration = duration;
    this.chance = chance;
    this.skipped = skipped;
    this.times = times;
    if (fault.effect().beforeReading() && (endpoint.isPresent() || customer.isPresent())) {
      throw new IllegalArgumentException(
          fault + " happens before a request says what it is about; use dropAfterReading()");
    }
  }

  /**
   * Every request meets it, as long as nothing else is said.
   *
   * @param fault the fault
   * @return the same rule, narrowed
   */
  public static FaultRule every(Fault fault) {
    return new FaultRule(
        Objects.requireNonNull(fault, "fault"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Integer.MAX_VALUE);
  }

  /**
   * Only requests to this endpoint.
   *
   * @param method the HTTP method
   * @param path as the vendor documents it, for example {@code /customers/{id}}
   * @return the same rule, narrowed
   */
  public FaultRule on(String method, String path) {
    RequestPattern only = new RequestPattern(method, path);
    return new FaultRule(fault, Optional.of(only), customer, duration, chance, skipped, times);
  }

  /**
   * Only requests that have this id in their path. What names the customer otherwise, such as a
   * create with its e-mail address, is not meant.
   *
   * @param id its id
   * @return the same rule, narrowed
   */
  public FaultRule forCustomer(String id) {
    Optional<String> only = Optional.of(id);
    return new FaultRule(fault, endpoint, only, duration, chance, skipped, times);
  }

  /**
   * Only so long from the moment it is put into force, by the emulator's clock.
   *
   * @param duration how long
   * @return the same rule, narrowed
   */
  public FaultRule during(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("duration must be positive");
    }
    Optional<Duration> only = Optional.of(duration);
    return new FaultRule(fault, endpoint, customer, only, chance, skipped, times);
  }

  /**
   * Each request with this probability: the same ones for the same seed, as far as requests arrive
   * in the same order.
   *
   * @param probability between 0 and 1
   * @param seed what the random numbers start from
   * @return the same rule, narrowed
   */
  public FaultRule randomly(double probability, long seed) {
    Optional<Chance> only = Optional.of(new Chance(probability, seed));
    return new FaultRule(fault, endpoint, customer, duration, only, skipped, times);
  }

  /**
   * Lets so many requests through first.
   *
   * @param requests how many requests
   * @return the same rule, narrowed
   */
  public FaultRule afterFirst(int requests) {
    if (requests < 0) {
      throw new IllegalArgumentException("requests must not be negative");
    }
    return new FaultRule(fault, endpoint, customer, duration, chance, requests, times);
  }

  /**
   * At most so many requests.
   *
   * @param requests how many requests
   * @return the same rule, narrowed
   */
  public FaultRule times(int requests) {
    if (requests < 1) {
      throw new IllegalArgumentException("requests must be positive");
    }
    return new FaultRule(fault, endpoint, customer, duration, chance, skipped, requests);
  }

  /** What cannot match is a mistake. */
  void requireEndpointOf(EndpointTable vendor) {
    if (endpoint.filter(only -> !vendor.has(only.method(), only.path())).isPresent()) {
      throw new IllegalArgumentException(
          "this vendor has no " + endpoint.get() + "; it has " + String.join(", ", vendor.names()));
    }
  }

  /** The fault, and which requests meet it. */
  @Override
  public String toString() {
    return fault
        + endpoint.map(only -> " on " + only).orElse("")
        + (customer.isPresent() ? " for one customer" : "")
        + duration.map(only -> " during " + only).orElse("")
        + chance.map(Chance::words).orElse("")
        + (skipped == 0 ? "" : " after the first " + skipped)
        + (times == Integer.MAX_VALUE ? "" : ", " + times + " times");
  }

  record Chance(double probability, long seed) {

    String words() {
      return " with probability " + probability + " (seed " + seed + ")";
    }

    Chance {
      if (!(probability > 0 && probability <= 1)) {
        throw new IllegalArgumentException("probability must be above 0 and at most 1");
      }
    }
  }
}
