package dev.customersdk.core.internal.observe;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.internal.client.Core;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** An attempt of a call, with the wait for its turn. */
@Name("dev.customersdk.Attempt")
@Label("Customer API Attempt")
@Description("From its beginning, the wait for its turn included")
@Category("Customer SDK")
@StackTrace(false)
final class AttemptEvent extends Event {

  @Label("Call Id")
  @Nullable String callId;

  @Label("Vendor")
  @Nullable String vendor;

  @Label("Method")
  @Nullable String method;

  @Label("Path Template")
  @Nullable String path;

  @Label("Number")
  int number;

  @Label("Status")
  @Description("0 when there was no response")
  int status;

  @Label("Failure")
  @Nullable String failure;

  @Label("Outcome")
  @Nullable String outcome;

  @Label("Held Back")
  @Description("By the client's own rate limit")
  @Timespan(Timespan.NANOSECONDS)
  long heldBack;

  @Label("Request Id")
  @Nullable String requestId;

  void ended(Attempt attempt) {
    callId = attempt.callId();
    method = attempt.method();
    path = attempt.path();
    number = attempt.number();
    status = attempt.status().orElse(0);
    failure = attempt.failure().map(Enum::name).orElse(null);
    outcome = attempt.outcome().name();
    heldBack = attempt.rateLimitDelay().toNanos();
    requestId = Core.ACCESS.printable(attempt.requestId()).orElse(null);
  }
}
