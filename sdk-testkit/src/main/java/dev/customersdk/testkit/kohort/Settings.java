package dev.customersdk.testkit.kohort;

import java.time.Clock;

/**
 * What a builder may change about the emulated vendor.
 *
 * @param unknownId the status for an unknown id
 */
public record Settings(
    Clock clock,
    boolean livemode,
    boolean strict,
    int unknownId,
    boolean assumedErrors,
    boolean snakeCase,
    boolean returnsWhatWasSent) {}
