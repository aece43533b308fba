package dev.customersdk.testkit.flex;

import dev.customersdk.testkit.vendor.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** What a builder may change about the emulated vendor. */
public record Settings(
    Clock clock,
    boolean testMode,
    boolean documentedErrorsOnly,
    boolean assumedErrors,
    boolean createsAlways,
    boolean ignoresCaseOfEmails,
    int longestPage,
    OptionalInt requestsPerMinute) {

  int unknownId() {
    return documentedErrorsOnly ? 400 : 404;
  }

  boolean sameEmail(String one, String other) {
    return ignoresCaseOfEmails ? one.equalsIgnoreCase(other) : one.equals(other);
  }

  Optional<RateLimit> rateLimit() {
    return requestsPerMinute.isPresent()
        ? Optional.of(new RateLimit(requestsPerMinute.getAsInt(), Duration.ofMinutes(1)))
        : Optional.empty();
  }
}
