package dev.customersdk.testkit.checkoutpage;

import java.time.Clock;

/** What a builder may change about the emulated vendor. */
public record Settings(
    Clock clock, boolean mergesAddresses, boolean referenceErrorsOnly, boolean rateLimit) {}
