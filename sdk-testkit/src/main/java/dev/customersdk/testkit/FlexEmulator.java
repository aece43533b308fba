package dev.customersdk.testkit;

import dev.customersdk.testkit.flex.Operations;
import dev.customersdk.testkit.flex.Settings;
import java.util.OptionalInt;

/**
 * Flex's customer API in memory: create, list, get and update.
 *
 * <p>Start one with {@link #start()}, or with {@link #builder()} to change how it behaves, and
 * point the code under test at {@link #baseUrl()} with {@link #apiKey()}.
 *
 * <p>{@link #addCustomer(String)} takes what a create has under {@code customer}, without that
 * envelope.
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are rejected in the vendor's error envelope, with {@code 400}, or {@code 404}
 * for an unknown path. {@code metadata} is taken as a string that holds a JSON object, and returned
 * as that object. {@code test_mode} is true if the API key starts with {@code fsk_test_}. Where the
 * vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>An unknown id gets {@code 400}, because no error status is documented for customers; {@code
 *       404} after {@link Builder#withAssumedErrors()}. A request without the right key gets {@code
 *       401}. Every error has the only documented code, {@code invalid_request}; messages are
 *       invented.
 *   <li>Every operation responds with {@code 200}, as create does.
 *   <li>No property is required, none has a format, and none may be null. Addresses of several
 *       customers may be equal.
 *   <li>Properties that are not set are not returned, but for {@code shipping} and {@code
 *       metadata}, which are returned as empty objects; {@code checkout_session_id} is never
 *       returned.
 *   <li>An update leaves alone what it leaves out and replaces {@code shipping} and {@code
 *       metadata} as a whole; a new {@code shipping} has a new id, an empty one has none.
 *   <li>Metadata may hold any JSON values, not just the strings of the vendor's examples.
 *   <li>Lists are newest first; backward pages too.
 *   <li>A second cursor, an offset together with a cursor, a {@code limit} out of range and a
 *       cursor that is no customer's id are rejected with {@code 400}. A cursor's customer need not
 *       match the filter.
 *   <li>The filter {@code email} must look like an address and compares exactly.
 * </ul>
 */
public final class FlexEmulator extends Emulator {

  private FlexEmulator(Builder settings, Operations operations) {
    super(settings, operations);
  }

  /** A started emulator with the defaults of {@link #builder()}. */
  public static FlexEmulator start() {
    return builder().start();
  }

  /** An invented test key, documented behaviour only, no rate limit and the system's clock. */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder extends Emulator.Builder<Builder, FlexEmulator> {

    private boolean assumedErrors;
    private int longestPage = Integer.MAX_VALUE;
    private OptionalInt requestsPerMinute = OptionalInt.empty();

    private Builder() {
      super("fsk_test_emulated4711");
    }

    /** Also does what can only be assumed of the vendor: {@code 404} for an unknown id. */
    public Builder withAssumedErrors() {
      assumedErrors = true;
      return this;
    }

    /**
     * Never returns more customers at once than this, whatever {@code limit} asks for, so that a
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
     * After so many requests within a minute, rejects more with {@code 429} and {@code Retry-After}
     * in whole seconds, rounded up; the vendor documents neither numbers nor the header's name.
     * Requests that get that response, have the wrong key or meet a fault that keeps them from
     * being applied do not count; {@link Emulator#reset()} starts anew.
     */
    public Builder withRateLimit(int perMinute) {
      if (perMinute < 1) {
        throw new IllegalArgumentException("perMinute must be positive");
      }
      requestsPerMinute = OptionalInt.of(perMinute);
      return this;
    }

    @Override
    public FlexEmulator start() {
      boolean testMode = key.value().startsWith("fsk_test_");
      return new FlexEmulator(
          this,
          new Operations(
              new Settings(clock, testMode, assumedErrors, longestPage, requestsPerMinute)));
    }
  }
}
