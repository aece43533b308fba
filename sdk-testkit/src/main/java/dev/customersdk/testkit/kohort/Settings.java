package dev.customersdk.testkit.kohort;

import java.time.Clock;

/** What a builder may change about the emulated vendor. */
public record Settings(Clock clock, boolean livemode, boolean assumedErrors, boolean snakeCase) {}
