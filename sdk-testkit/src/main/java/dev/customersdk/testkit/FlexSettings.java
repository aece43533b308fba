package dev.customersdk.testkit;

import java.time.Clock;
import java.util.Optional;

/** What a builder may change about the emulated vendor. */
record FlexSettings(
    Clock clock,
    boolean testMode,
    boolean assumedErrors,
    int longestPage,
    Optional<RateLimit> rateLimit) {}
