package dev.customersdk.testkit.generic;

import dev.customersdk.testkit.vendor.RateLimit;
import dev.customersdk.testkit.vendor.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a builder may change about the emulated vendor. */
public record Settings(
    Clock clock,
    boolean liveMode,
    boolean assumedErrors,
    boolean limitsRate,
    boolean normalises,
    boolean taxFormats,
    boolean duplicateIdAs400) {

  private static final int TEST_CALLS = 25;
  private static final int LIVE_CALLS = 250;

  /** Of one key. */
  Optional<RateLimit> rateLimit() {
    int calls = liveMode ? LIVE_CALLS : TEST_CALLS;
    return limitsRate
        ? Optional.of(RateLimit.blocking(calls, Duration.ofSeconds(1)))
        : Optional.empty();
  }

  /** As an e-mail address is stored and compared. */
  String email(String sent) {
    return normalises ? sent.strip().toLowerCase(Locale.ROOT) : sent;
  }

  String now() {
    return Timestamps.seconds(clock.instant());
  }
}
