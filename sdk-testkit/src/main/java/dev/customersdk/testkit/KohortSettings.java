package dev.customersdk.testkit;

import java.time.Clock;

/** What a builder may change about the emulated vendor. */
record KohortSettings(
    Clock clock, boolean livemode, boolean assumedErrors, KohortKeyCase keyCase) {}
