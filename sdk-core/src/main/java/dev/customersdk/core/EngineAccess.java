package dev.customersdk.core;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The engine's door to what applications need not see; no part of the API. It opens to classes of
 * the SDK's internal packages only; on the class path, where a package is anybody's, that is a
 * request rather than a wall.
 */
public final class EngineAccess extends RequestAccess {

  private static final String INTERNAL = EngineAccess.class.getPackageName() + ".internal";
  private static final EngineAccess ACCESS = new EngineAccess();

  private EngineAccess() {}

  /**
   * {@return the one door}
   *
   * @param caller the lookup of the class that asks
   * @throws IllegalCallerException when the caller is not the engine
   */
  public static EngineAccess of(MethodHandles.Lookup caller) {
    String callers = caller.lookupClass().getPackageName();
    boolean internal =
        caller.lookupClass().getModule() == EngineAccess.class.getModule()
            && callers.startsWith(INTERNAL + ".");
    if (!internal || !caller.hasFullPrivilegeAccess()) {
      throw new IllegalCallerException("EngineAccess: for the SDK's engine only");
    }
    return ACCESS;
  }

  /**
   * What is safe to say about a call that ended, and how it went.
   *
   * @param method the HTTP method
   * @param path the path template
   * @param origin where it went: scheme, host and port
   * @param outcome what the vendor may have done, over all attempts
   * @param attempts every attempt, the first one first
   * @param budgetUsedUp whether the retry budget kept another attempt from being made
   */
  public record Trace(
      String method,
      String path,
      String origin,
      Outcome outcome,
      List<Attempt> attempts,
      boolean budgetUsedUp) {

    /**
     * Copies the attempts.
     *
     * @param method the HTTP method
     * @param path the path template
     * @param origin scheme, host and port
     * @param outcome what the vendor may have done, over all attempts
     * @param attempts every attempt, the first one first
     * @param budgetUsedUp whether the retry budget kept another attempt from being made
     */
    public Trace {
      attempts = List.copyOf(attempts);
    }

    Trace with(List<Attempt> others) {
      return new Trace(method, path, origin, outcome, others, budgetUsedUp);
    }
  }

  /**
   * A response that is not 2xx.
   *
   * @param status the HTTP status
   * @param headers the headers
   * @param body the first 8 KiB of the body as text; may hold personal data
   * @param error what the body says
   * @param retryAfter the wait the vendor asks for
   * @param requestId the vendor's name for the exchange
   * @param notes what else the message says, for people
   */
  public record ErrorResponse(
      int status,
      Headers headers,
      String body,
      ApiError error,
      Optional<Duration> retryAfter,
      Optional<String> requestId,
      List<String> notes) {

    @Override
    public String toString() {
      return "ErrorResponse[status=" + status + ", error=" + error + "]";
    }
  }

  /**
   * {@return the failure of a call that got this response}
   *
   * @param response what the vendor answered last
   * @param trace how the call went
   */
  public ApiException failure(ErrorResponse response, Trace trace) {
    return ApiException.of(response, trace);
  }

  /**
   * {@return the failure of a call that got no usable response}
   *
   * @param reason what went wrong
   * @param trace how the call went
   * @param cause what was thrown, if anything was
   */
  public TransportException failure(
      TransportException.Reason reason, Trace trace, @Nullable Throwable cause) {
    return failure(reason, "", trace, cause);
  }

  /**
   * {@return the same with more to say, which must quote nobody}
   *
   * @param reason what went wrong
   * @param explanation what the message says after the reason
   * @param trace how the call went
   * @param cause what was thrown, if anything was
   */
  public TransportException failure(
      TransportException.Reason reason,
      String explanation,
      Trace trace,
      @Nullable Throwable cause) {
    return new TransportException(reason, explanation, trace, cause);
  }

  /**
   * {@return the failure of a call whose 2xx response cannot be read; the reason must not quote it}
   *
   * @param reason why it cannot be read
   * @param status the HTTP status
   * @param headers of the response
   * @param body the first 8 KiB of the body as text; may hold personal data
   * @param trace how the call went
   */
  public DecodingException failure(
      String reason, int status, Headers headers, String body, Trace trace) {
    return new DecodingException(reason, status, headers, body, trace);
  }

  /**
   * {@return the same failure after these attempts}
   *
   * @param failure of the last attempt
   * @param attempts all, the first one first
   */
  public SdkException withAttempts(SdkException failure, List<Attempt> attempts) {
    return failure.withTrace(failure.trace.with(attempts));
  }

  /**
   * {@return a response; the body is not copied}
   *
   * @param <T> the type of the value
   * @param status the HTTP status
   * @param headers of the response
   * @param body after decompression
   * @param attempts all, the first one first
   * @param value what was read from the body
   */
  public <T extends @Nullable Object> ApiResponse<T> response(
      int status, Headers headers, byte[] body, List<Attempt> attempts, T value) {
    return new ApiResponse<>(status, headers, body, attempts, value);
  }

  /**
   * {@return a response with an empty or blank body, whose value is this failure}
   *
   * @param <T> the type of the value
   * @param missing the failure that stands for the empty body
   */
  public <T extends @Nullable Object> ApiResponse<T> emptyResponse(DecodingException missing) {
    return new ApiResponse<>(missing);
  }

  /**
   * {@return the same response after these attempts}
   *
   * @param <T> the type of the value
   * @param response to the last attempt
   * @param attempts all, the first one first
   */
  public <T extends @Nullable Object> ApiResponse<T> withAttempts(
      ApiResponse<T> response, List<Attempt> attempts) {
    return response.withAttempts(attempts);
  }
}
