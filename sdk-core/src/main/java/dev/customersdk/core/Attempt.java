package dev.customersdk.core;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One try at sending a call, for the history on results and failures and for {@code onAttempt};
 * nothing of its data. Prints as a line of a log.
 *
 * @param callId names the execution of the call, and is the same for all of its attempts
 * @param method the HTTP method
 * @param path the path template, such as {@code /customers/{id}}
 * @param number counts from 1
 * @param status the status of the response; empty when none came
 * @param failure why no usable response came; empty when one did
 * @param outcome what the vendor may have done in this attempt
 * @param delayBefore how long the SDK waited before this attempt
 * @param rateLimitDelay how long the client's own rate limit held it back after that
 * @param duration from the start of the attempt until its response was read or it failed
 * @param requestId the vendor's name for the exchange, as it came; empty when it gave none
 */
public record Attempt(
    String callId,
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

  /**
   * {@return the status, or the reason why there is no response or no whole one, for people to
   * read}
   */
  public String result() {
    if (status.isEmpty()) {
      return failure.map(reason -> "no response: " + reason).orElse("no response");
    }
    return status.getAsInt() + failure.map(reason -> ", then " + reason).orElse("");
  }

  /** Shows the vendor's name for the exchange only if it is printable and short. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(method);
    line.append(' ').append(path);
    line.append(' ')
        .append(result())
        .append(" after ")
        .append(duration.toMillis())
        .append(" ms (attempt ")
        .append(number);
    waited(line, delayBefore, "delayed");
    waited(line, rateLimitDelay, "held back");
    line.append(", outcome ").append(outcome);
    VendorToken.printable(requestId).ifPresent(it -> line.append(", request ").append(it));
    return line.append(", call ").append(callId).append(')').toString();
  }

  private static void waited(StringBuilder line, Duration delay, String how) {
    if (!delay.isZero()) {
      line.append(", ").append(how).append(' ').append(delay.toMillis()).append(" ms");
    }
  }
}
