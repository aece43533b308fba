package dev.customersdk.core;

import dev.customersdk.core.EngineAccess.ErrorResponse;
import dev.customersdk.core.EngineAccess.Trace;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a failure that is serialised; reading it gives the exception back.
 *
 * <p>What may hold personal data in bulk, or may not be serialisable itself, is left out: headers,
 * body, cause.
 *
 * @param method the HTTP method
 * @param path the path template
 * @param origin the origin
 * @param outcome what the vendor may have done
 * @param attempts what was sent
 * @param budgetUsedUp whether no retry was left
 * @param stackTrace the stack trace
 * @param details what the kind has
 */
record SerializedFailure(
    String method,
    String path,
    String origin,
    Outcome outcome,
    List<AttemptData> attempts,
    boolean budgetUsedUp,
    List<StackTraceElement> stackTrace,
    Details details)
    implements Serializable {

  /** What only one kind of failure has. */
  private sealed interface Details extends Serializable {
    SdkException failure(Trace trace);
  }

  static SerializedFailure of(SdkException failure) {
    List<AttemptData> attempts = new ArrayList<>(); // serialisable, unlike what toList() promises
    failure.attempts().forEach(attempt -> attempts.add(AttemptData.of(attempt)));
    return new SerializedFailure(
        failure.method(),
        failure.path(),
        failure.trace.origin(),
        failure.outcome(),
        attempts,
        failure.trace.budgetUsedUp(),
        new ArrayList<>(Arrays.asList(failure.getStackTrace())),
        details(failure));
  }

  private static Details details(SdkException failure) {
    if (failure instanceof ApiException api) {
      return new Api(
          api.status(),
          SerializedError.of(api.error()),
          api.retryAfter().orElse(null),
          api.requestId().orElse(null),
          new ArrayList<>(api.notes()));
    }
    if (failure instanceof DecodingException decoding) {
      return new Decoding(decoding.problem(), decoding.status());
    }
    TransportException transport = (TransportException) failure;
    return new Transport(transport.reason(), transport.explanation());
  }

  private Object readResolve() {
    List<Attempt> made = attempts.stream().map(AttemptData::attempt).toList();
    SdkException failure =
        details.failure(new Trace(method, path, origin, outcome, made, budgetUsedUp));
    failure.setStackTrace(stackTrace.toArray(StackTraceElement[]::new));
    return failure;
  }

  private record Transport(TransportException.Reason reason, String explanation)
      implements Details {
    @Override
    public SdkException failure(Trace trace) {
      return new TransportException(reason, explanation, trace, null);
    }
  }

  private record Decoding(String problem, int status) implements Details {
    @Override
    public SdkException failure(Trace trace) {
      return new DecodingException(problem, status, Headers.of(), "", trace);
    }
  }

  private record Api(
      int status,
      SerializedError error,
      @Nullable Duration retryAfter,
      @Nullable String requestId,
      List<String> notes)
      implements Details {
    @Override
    public SdkException failure(Trace trace) {
      return ApiException.of(
          new ErrorResponse(
              status,
              Headers.of(),
              "",
              error.error(),
              Optional.ofNullable(retryAfter),
              Optional.ofNullable(requestId),
              notes),
          trace);
    }
  }

  /**
   * An {@link Attempt}.
   *
   * @param callId of the call
   * @param method the HTTP method
   * @param path the path template
   * @param number from 1
   * @param status of the response
   * @param failure why there was none
   * @param outcome what the vendor may have done
   * @param delayBefore the wait before it
   * @param rateLimitDelay the wait for its turn
   * @param duration how long it took
   * @param requestId the vendor's id
   */
  private record AttemptData(
      String callId,
      String method,
      String path,
      int number,
      @Nullable Integer status,
      TransportException.@Nullable Reason failure,
      Outcome outcome,
      Duration delayBefore,
      Duration rateLimitDelay,
      Duration duration,
      @Nullable String requestId)
      implements Serializable {

    static AttemptData of(Attempt attempt) {
      return new AttemptData(
          attempt.callId(),
          attempt.method(),
          attempt.path(),
          attempt.number(),
          attempt.status().isPresent() ? attempt.status().getAsInt() : null,
          attempt.failure().orElse(null),
          attempt.outcome(),
          attempt.delayBefore(),
          attempt.rateLimitDelay(),
          attempt.duration(),
          attempt.requestId().orElse(null));
    }

    Attempt attempt() {
      return new Attempt(
          callId,
          method,
          path,
          number,
          status == null ? OptionalInt.empty() : OptionalInt.of(status),
          Optional.ofNullable(failure),
          outcome,
          delayBefore,
          rateLimitDelay,
          duration,
          Optional.ofNullable(requestId));
    }
  }
}
