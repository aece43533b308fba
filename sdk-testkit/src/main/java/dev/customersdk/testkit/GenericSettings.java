package dev.customersdk.testkit;

import java.time.Clock;
import java.util.Locale;

/** What a builder may change about the emulated vendor. */
record GenericSettings(
    Clock clock, boolean liveMode, boolean assumedErrors, boolean rateLimit, boolean normalises) {

  /** As an e-mail address is stored and compared. */
  String email(String sent) {
    return normalises ? sent.strip().toLowerCase(Locale.ROOT) : sent;
  }

  String now() {
    return GenericTime.print(clock.instant());
  }
}
