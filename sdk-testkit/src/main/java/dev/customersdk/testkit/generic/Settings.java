package dev.customersdk.testkit.generic;

import dev.customersdk.testkit.vendor.RateLimit;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a builder may change about the emulated vendor. */
public record Settings(Clock clock, boolean liveMode, Set<Option> options) {

  /** What is on or off. */
  public enum Option {
    ASSUMED_ERRORS,
    RATE_LIMIT,
    NORMALISES,
    NO_TAX_FORMATS,
    DUPLICATE_ID_AS_400
  }

  private static final int TEST_CALLS = 25;
  private static final int LIVE_CALLS = 250;

  /** Copies the options. */
  public Settings {
    options = Set.copyOf(options);
  }

  boolean assumedErrors() {
    return options.contains(Option.ASSUMED_ERRORS);
  }

  boolean taxFormats() {
    return !options.contains(Option.NO_TAX_FORMATS);
  }

  boolean duplicateIdAs400() {
    return options.contains(Option.DUPLICATE_ID_AS_400);
  }

  /** Of one key. */
  Optional<RateLimit> rateLimit() {
    int calls = liveMode ? LIVE_CALLS : TEST_CALLS;
    return options.contains(Option.RATE_LIMIT)
        ? Optional.of(RateLimit.blocking(calls, Duration.ofSeconds(1)))
        : Optional.empty();
  }

  /** As an e-mail address is stored and compared. */
  String email(String sent) {
    return options.contains(Option.NORMALISES) ? sent.strip().toLowerCase(Locale.ROOT) : sent;
  }

  String now() {
    return Timestamps.seconds(clock.instant());
  }
}
