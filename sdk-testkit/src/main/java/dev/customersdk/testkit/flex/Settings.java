package dev.customersdk.testkit.flex;

import java.time.Clock;
import java.util.OptionalInt;

/** What a builder may change about the emulated vendor. */
public record Settings(
    Clock clock,
    boolean testMode,
    boolean assumedErrors,
    int longestPage,
    OptionalInt requestsPerMinute) {}
