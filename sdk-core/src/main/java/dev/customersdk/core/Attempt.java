package dev.customersdk.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One try at sending a call, for the history on results and failures and for {@code onAttempt}.
 *
 * @param method the HTTP method
 * @param path the path template, such as {@code /customers/{id}}
 * @param number counts from 1
 * @param status the status of the response; empty when none came
 * @param failure why no usable response came; empty when one did
 * @param outcome what the vendor may have done in this attempt
 * @param delayBefore how long the SDK waited before this attempt
 * @param rateLimitDelay how long the client's own rate limit held it back after that
 * @param duration from the start of the attempt until its response was read or it failed
 * @param requestId the vendor's name for the exchange; empty when it gave none
 */
public record Attempt(
    String method,
    String path,
    int number,
    OptionalInt status,
    Optional<TransportException.Reason> failure,
    Outcome outcome,
    Duration delayBefore,
    Duration rateLimitDelay,
    Duration duration,
    Optional<String> requestId) {

  /** Shows the vendor's name for the exchange only if it is printable and short. */
  @Override
  public String toString() {
    return "Attempt["
        + method
        + " "
        + path
        + ", number="
        + number
        + ", status="
        + (status.isPresent() ? status.getAsInt() : "?")
        + ", failure="
        + failure.map(Enum::name).orElse("?")
        + ", outcome="
        + outcome
        + ", delayBefore="
        + delayBefore
        + ", rateLimitDelay="
        + rateLimitDelay
        + ", duration="
        + duration
        + ", requestId="
        + VendorToken.orUnknown(requestId)
        + "]";
  }
}
