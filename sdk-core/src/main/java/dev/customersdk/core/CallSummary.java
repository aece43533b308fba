package dev.customersdk.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a call ended, for {@code onCall} and listeners; nothing of its data. Prints as a line of a
 * log.
 *
 * @param call which one
 * @param status the status of the last response that counted; empty when none came
 * @param failure the kind of the failure: the simple name of an {@link ApiException}'s type, {@code
 *     Decoding}, a {@link TransportException.Reason}, or {@code Other} for what is none of the
 *     SDK's; empty when there is a value
 * @param outcome what the vendor may have done
 * @param attempts how many were made
 * @param budgetUsedUp whether another attempt would have been made, had the retry budget allowed it
 * @param duration from the beginning of the call until its value was read or it failed
 * @param requestId the vendor's name for the last exchange; empty when it gave none that is
 *     printable and short
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
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(call.vendor());
    line.append(' ').append(call.method()).append(' ').append(call.path());
    line.append(' ').append(status.isPresent() ? status.getAsInt() : "no response");
    failure.ifPresent(it -> line.append(", failed: ").append(it).append(','));
    line.append(" after ").append(duration.toMillis()).append(" ms (").append(attempts);
    line.append(attempts == 1 ? " attempt" : " attempts");
    if (budgetUsedUp) {
      line.append(", no retry left in the client's retry budget");
    }
    line.append(", outcome ").append(outcome);
    requestId.ifPresent(it -> line.append(", request ").append(it));
    return line.append(", call ").append(call.id()).append(')').toString();
  }
}
