package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.EngineAccess.Trace;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.client.Core;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What is told of a call that ended. */
final class Summary {

  private Summary() {}

  /** The summary; the failure is null when there is a value. */
  static CallSummary of(
      CallInfo call, Trace trace, @Nullable Throwable failure, Duration duration) {
    Optional<Attempt> last = trace.attempts().stream().reduce((earlier, later) -> later);
    ApiException response = failure instanceof ApiException api ? api : null;
    return new CallSummary(
        call,
        response == null
            ? last.map(Attempt::status).orElse(OptionalInt.empty())
            : OptionalInt.of(response.status()),
        Optional.ofNullable(failure).map(Summary::kind),
        failure == null ? Outcome.PROCESSED : outcome(trace, failure),
        trace.attempts().size(),
        trace.budgetUsedUp(),
        duration,
        Core.ACCESS.printable(
            response == null ? last.flatMap(Attempt::requestId) : response.requestId()));
  }

  private static Outcome outcome(Trace trace, Throwable failure) {
    return failure instanceof SdkException known ? known.outcome() : trace.outcome();
  }

  private static String kind(Throwable failure) {
    if (failure instanceof TransportException transport) {
      return transport.reason().name();
    }
    if (failure instanceof CancellationException) {
      return Reason.CANCELLED.name();
    }
    if (failure instanceof ApiException) {
      return failure.getClass().getSimpleName();
    }
    return failure instanceof DecodingException ? "Decoding" : "Other";
  }
}
