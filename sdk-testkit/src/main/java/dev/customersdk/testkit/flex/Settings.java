package dev.customersdk.testkit.flex;

import dev.customersdk.testkit.vendor.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a builder may change about the emulated vendor. */
public record Settings(
    Clock clock,
    boolean testMode,
    Set<Option> options,
    int longestPage,
    OptionalInt requestsPerMinute) {

  /** What is on or off. */
  public enum Option {
    DOCUMENTED_ERRORS_ONLY,
    ASSUMED_ERRORS,
    CREATES_ALWAYS,
    IGNORES_CASE_OF_EMAILS
  }

  /** Copies the options. */
  public Settings {
    options = Set.copyOf(options);
  }

  boolean assumedErrors() {
    return options.contains(Option.ASSUMED_ERRORS);
  }

  boolean createsAlways() {
    return options.contains(Option.CREATES_ALWAYS);
  }

  int unknownId() {
    return options.contains(Option.DOCUMENTED_ERRORS_ONLY) ? 400 : 404;
  }

  boolean sameEmail(String one, String other) {
    return options.contains(Option.IGNORES_CASE_OF_EMAILS)
        ? one.equalsIgnoreCase(other)
        : one.equals(other);
  }

  Optional<RateLimit> rateLimit() {
    return requestsPerMinute.isPresent()
        ? Optional.of(new RateLimit(requestsPerMinute.getAsInt(), Duration.ofMinutes(1)))
        : Optional.empty();
  }
}
