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
import java.time.Duration;
import java.util.List;
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
    Optional<Attempt> counted = counted(trace.attempts(), failure);
    return new CallSummary(
        call,
        counted.map(Attempt::status).orElse(OptionalInt.empty()),
        Optional.ofNullable(failure).map(Summary::kind),
        failure instanceof SdkException sdk ? sdk.outcome() : outcome(trace, failure),
        trace.attempts().size(),
        trace.budgetUsedUp(),
        duration,
        counted.flatMap(Attempt::requestId));
  }

  /** The last attempt that has a response, unless what counts is that the last one has none. */
  private static Optional<Attempt> counted(List<Attempt> attempts, @Nullable Throwable failure) {
    boolean hasResponse =
        failure == null || failure instanceof ApiException || failure instanceof DecodingException;
    return hasResponse
        ? attempts.stream()
            .filter(attempt -> attempt.status().isPresent())
            .reduce((earlier, later) -> later)
        : Optional.empty();
  }

  private static Outcome outcome(Trace trace, @Nullable Throwable failure) {
    return failure == null ? Outcome.PROCESSED : trace.outcome();
  }

  private static String kind(Throwable failure) {
    if (failure instanceof TransportException transport) {
      return transport.reason().name();
    }
    if (failure instanceof DecodingException) {
      return "Decoding";
    }
    return failure instanceof CancellationException
        ? Reason.CANCELLED.name()
        : failure.getClass().getSimpleName();
  }
}
