package dev.customersdk.core.internal.call;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.CallEvents;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** How one attempt ended: with a response that can be used, or without. */
sealed interface AttemptResult {

  /** What the vendor may have done. */
  Outcome outcome();

  /** The status of a response of which at least the headers came. */
  OptionalInt status();

  /** The headers of a response; none when no response came. */
  Headers headers();

  /** What a response with this status says about what the vendor did. */
  static Outcome outcome(int status) {
    if (status >= 200 && status < 300) {
      return Outcome.PROCESSED;
    }
    return status >= 400 && status < 500 && status != 408 ? Outcome.REJECTED : Outcome.UNKNOWN;
  }

  /**
   * A response, whole except that the body of an error may have broken off.
   *
   * @param retryAfter the wait the vendor asks for
   */
  record Responded(BufferedResponse response, Optional<Duration> retryAfter)
      implements AttemptResult {

    @Override
    public Outcome outcome() {
      return AttemptResult.outcome(response.status());
    }

    @Override
    public OptionalInt status() {
      return OptionalInt.of(response.status());
    }

    @Override
    public Headers headers() {
      return response.headers();
    }
  }

  /**
   * No response, or a 2xx response whose body broke off.
   *
   * @param cause what the transport reported
   * @param staleConnection whether a connection of an earlier call ended before the first byte of a
   *     response
   */
  record Failed(
      Reason reason,
      @Nullable Throwable cause,
      OptionalInt status,
      Headers headers,
      Outcome outcome,
      boolean staleConnection)
      implements AttemptResult {

    private static final Headers NONE = Headers.of();

    /** Nothing left this machine. */
    static Failed notSent(Reason reason, @Nullable Throwable cause) {
      return new Failed(reason, cause, OptionalInt.empty(), NONE, Outcome.NOT_SENT, false);
    }

    /** No response came, or none that OkHttp would hand over. */
    static Failed withoutResponse(
        Reason reason, @Nullable Throwable cause, CallEvents events, boolean sent) {
      Outcome silence = sent ? Outcome.UNKNOWN : Outcome.NOT_SENT;
      OptionalInt status = events.status();
      return new Failed(
          reason,
          cause,
          status,
          NONE,
          status.isPresent() ? AttemptResult.outcome(status.getAsInt()) : silence,
          reason == Reason.IO && events.onStaleConnection());
    }

    /** The body of this response broke off. */
    static Failed brokenOff(Reason reason, BufferedResponse response) {
      return new Failed(
          reason,
          response.broken(),
          OptionalInt.of(response.status()),
          response.headers(),
          AttemptResult.outcome(response.status()),
          false);
    }

    /** The same end, explained by an interrupt. */
    Failed interrupted() {
      return new Failed(Reason.INTERRUPTED, cause, status, headers, outcome, false);
    }
  }
}
