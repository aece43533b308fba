package dev.customersdk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a builder may change about the emulated vendor. */
record GenericSettings(
    Clock clock,
    boolean liveMode,
    boolean assumedErrors,
    Optional<RateLimit> rateLimit,
    boolean normalises) {

  private static final int TEST_CALLS = 25;
  private static final int LIVE_CALLS = 250;

  /** Of one key. */
  static RateLimit limit(boolean liveMode, Clock clock) {
    return RateLimit.blocking(liveMode ? LIVE_CALLS : TEST_CALLS, Duration.ofSeconds(1), clock);
  }

  /** As an e-mail address is stored and compared. */
  String email(String sent) {
    return normalises ? sent.strip().toLowerCase(Locale.ROOT) : sent;
  }

  String now() {
    return Moments.seconds(clock.instant());
  }
}
