package dev.customersdk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Flex's customer API in memory: create, list, get and update.
 *
 * <p>Start one with {@link #start()}, or with {@link #builder()} to change how it behaves, and
 * point the code under test at {@link #baseUrl()} with {@link #apiKey()}.
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are refused in the vendor's error envelope, with {@code 400}, or {@code 404}
 * for an unknown path. {@code metadata} is taken as a string that holds a JSON object, and answered
 * as that object. Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>An unknown id is answered {@code 400}, because no error status is documented for customers;
 *       {@code 404} after {@link Builder#withAssumedErrors()}. A request without the right key is
 *       answered {@code 401}. Every error has the only documented code, {@code invalid_request};
 *       messages are invented.
 *   <li>Every operation answers {@code 200}, as create does.
 *   <li>No field is required, none has a format, and none may be null. Addresses of several
 *       customers may be equal.
 *   <li>Fields that are not set are not answered, but for {@code shipping} and {@code metadata},
 *       which are answered as empty objects; {@code checkout_session_id} is never answered.
 *   <li>An update leaves alone what it leaves out and replaces {@code shipping} and {@code
 *       metadata} as a whole; a new {@code shipping} has a new id, an empty one has none.
 *   <li>Metadata may hold any JSON values, not just the strings of the vendor's examples.
 *   <li>Lists are newest first; backward pages too.
 *   <li>A second cursor, an offset together with a cursor, a {@code limit} out of range and a
 *       cursor that is no customer's id are refused with {@code 400}. A cursor's customer need not
 *       match the filter.
 *   <li>The filter {@code email} must look like an address and compares exactly.
 * </ul>
 */
public final class FlexEmulator extends Emulator {

  private final FlexBackend backend;

  private FlexEmulator(BearerKey key, FlexBackend backend) {
    super(key, backend);
    this.backend = backend;
  }

  /** A started emulator with the defaults of {@link #builder()}. */
  public static FlexEmulator start() {
    return builder().start();
  }

  /** An invented test key, documented behaviour only, no rate limit and the system's clock. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Stores a customer as a create would, without a request: no fault is used up and nothing is
   * recorded.
   *
   * @param json what a create has under {@code customer}, without that envelope
   * @return the new customer's id
   * @throws IllegalArgumentException if a create would be refused
   */
  public String addCustomer(String json) {
    try {
      return backend.add(JsonBody.parse(json));
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.reason(), refusal);
    }
  }

  /** The stored customer as a get would answer it, without the envelope. */
  public Optional<String> customerJson(String id) {
    return backend.json(id);
  }

  /** How many customers are stored. */
  public int customerCount() {
    return backend.count();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder {

    private BearerKey key = new BearerKey("fsk_test_emulated4711");
    private Clock clock = Clock.systemUTC();
    private boolean assumedErrors;
    private int longestPage = Integer.MAX_VALUE;
    private OptionalInt requestsPerMinute = OptionalInt.empty();

    private Builder() {}

    /** The key to accept. {@code test_mode} is true if it starts with {@code fsk_test_}. */
    public Builder apiKey(String apiKey) {
      key = new BearerKey(apiKey);
      return this;
    }

    /** Where timestamps and the rate limit's minutes come from. */
    public Builder clock(Clock newClock) {
      clock = Objects.requireNonNull(newClock, "clock");
      return this;
    }

    /** Also answers what can only be assumed of the vendor: {@code 404} for an unknown id. */
    public Builder withAssumedErrors() {
      assumedErrors = true;
      return this;
    }

    /**
     * Never answers more customers at once than this, whatever {@code limit} asks for, so that a
     * short page need not be the last one. The vendor documents no such thing.
     */
    public Builder capsPagesAt(int customers) {
      if (customers < 1) {
        throw new IllegalArgumentException("customers must be positive");
      }
      longestPage = customers;
      return this;
    }

    /**
     * After so many requests within a minute, answers more with {@code 429} and {@code Retry-After}
     * in whole seconds, rounded up; the vendor documents neither numbers nor the header's name.
     * Requests that get that answer, have the wrong key or meet a fault that keeps them from being
     * applied do not count; {@link Emulator#reset()} starts anew.
     */
    public Builder withRateLimit(int perMinute) {
      if (perMinute < 1) {
        throw new IllegalArgumentException("perMinute must be positive");
      }
      requestsPerMinute = OptionalInt.of(perMinute);
      return this;
    }

    /** Starts an emulator of its own with these settings. */
    public FlexEmulator start() {
      boolean testMode = key.value().startsWith("fsk_test_");
      Optional<RateLimit> limit =
          requestsPerMinute.isPresent()
              ? Optional.of(
                  new RateLimit(requestsPerMinute.getAsInt(), Duration.ofMinutes(1), clock))
              : Optional.empty();
      return new FlexEmulator(
          key,
          new FlexBackend(new FlexSettings(clock, testMode, assumedErrors, longestPage, limit)));
    }
  }
}
