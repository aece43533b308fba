package dev.customersdk.testkit;

import java.time.Clock;
import java.util.Optional;

/** What a builder may change about the emulated vendor. */
record CheckoutPageSettings(
    Clock clock,
    AddressUpdates addressUpdates,
    CheckoutPageErrors errors,
    Optional<RateLimit> rateLimit) {}
