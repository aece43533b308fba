package dev.customersdk.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a call ended, for {@code onCall} and listeners; nothing of its data. Prints as a line of a
 * log.
 *
 * @param call which one
 * @param status the status of the response that counted; empty when there was none
 * @param failure the kind of the failure: the simple name of an {@link ApiException}'s type, {@code
 *     Decoding}, or a {@link TransportException.Reason}; empty when there is a value
 * @param outcome what the vendor may have done
 * @param attempts how many were made
 * @param budgetUsedUp whether another attempt would have been made, had the retry budget allowed it
 * @param duration from the beginning of the call until its value was read or it failed
 * @param requestId the vendor's name for the last exchange; empty when it gave none
 */
public record CallSummary(
    CallInfo call,
    OptionalInt status,
    Optional<String> failure,
    Outcome outcome,
    int attempts,
    boolean budgetUsedUp,
    Duration duration,
    Optional<String> requestId) {
  /** Shows the vendor's name for the exchange only if it is printable and short. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(call.method());
    line.append(' ').append(call.path());
    status.ifPresentOrElse(it -> line.append(' ').append(it), () -> line.append(" no response:"));
    failure.ifPresent(it -> line.append(' ').append(it));
    line.append(" after ").append(duration.toMillis()).append(" ms (").append(attempts);
    line.append(attempts == 1 ? " attempt" : " attempts");
    if (budgetUsedUp) {
      line.append(", no retry left in the client's retry budget");
    }
    line.append(", outcome ").append(outcome);
    VendorToken.printable(requestId).ifPresent(it -> line.append(", request ").append(it));
    return line.append(", call ").append(call.id()).append(')').toString();
  }
}
