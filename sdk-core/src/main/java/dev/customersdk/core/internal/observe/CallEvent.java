package dev.customersdk.core.internal.observe;

import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.internal.client.Core;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** A call, from its beginning until its value was read or it failed. */
@Name("dev.customersdk.Call")
@Label("Customer API Call")
@Category("Customer SDK")
@StackTrace(false)
final class CallEvent extends Event {

  @Label("Call Id")
  @Nullable String callId;

  @Label("Vendor")
  @Nullable String vendor;

  @Label("Method")
  @Nullable String method;

  @Label("Path Template")
  @Nullable String path;

  @Label("Status")
  @Description("0 when there was no response")
  int status;

  @Label("Failure")
  @Nullable String failure;

  @Label("Outcome")
  @Nullable String outcome;

  @Label("Attempts")
  int attempts;

  @Label("Request Id")
  @Nullable String requestId;

  void ended(CallSummary summary) {
    CallInfo call = summary.call();
    callId = call.id();
    vendor = call.vendor();
    method = call.method();
    path = call.path();
    status = summary.status().orElse(0);
    failure = summary.failure().orElse(null);
    outcome = summary.outcome().name();
    attempts = summary.attempts();
    requestId = Core.ACCESS.printable(summary.requestId()).orElse(null);
  }
}
