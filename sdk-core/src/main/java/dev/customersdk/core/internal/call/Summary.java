package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.client.Core;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What is told of a call that ended. */
final class Summary {

  private Summary() {}

  /**
   * The summary.
   *
   * @param known what the vendor may have done, as far as the attempts show
   * @param failure null when there is a value
   */
  static CallSummary of(
      CallInfo call,
      List<Attempt> attempts,
      Outcome known,
      boolean budgetUsedUp,
      @Nullable Throwable failure,
      Duration duration) {
    ApiException response = failure instanceof ApiException api ? api : null;
    Attempt last = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    OptionalInt status = last == null ? OptionalInt.empty() : last.status();
    Optional<String> requestId = last == null ? Optional.empty() : last.requestId();
    return new CallSummary(
        call,
        response == null ? status : OptionalInt.of(response.status()),
        failure == null ? Optional.empty() : Optional.of(kind(failure)),
        outcome(known, failure),
        attempts.size(),
        budgetUsedUp,
        duration,
        Core.ACCESS.printable(response == null ? requestId : response.requestId()));
  }

  private static Outcome outcome(Outcome known, @Nullable Throwable failure) {
    if (failure == null) {
      return Outcome.PROCESSED;
    }
    return failure instanceof SdkException sdk ? sdk.outcome() : known;
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
