package dev.customersdk.core;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The engine's door to what applications need not see; no part of the API.
 *
 * <p>It opens to classes of the SDK's internal packages only; on the class path, where a package is
 * anybody's, that is a request rather than a wall.
 */
public final class EngineAccess {

  private static final String INTERNAL = EngineAccess.class.getPackageName() + ".internal";
  private static final EngineAccess ACCESS = new EngineAccess();

  private EngineAccess() {}

  /**
   * {@return the door}
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
   * @param budgetUsedUp whether another attempt was not made because the retry budget was used up
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
     * @param attempts what was sent before
     * @param method the HTTP method
     * @param path the path, with parameters in braces
     * @param origin the request
     * @param outcome what is known of the effect
     * @param budgetUsedUp whether the retry budget kept it from being repeated
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
   * @param response the response
   * @param trace what was sent
   */
  public ApiException failure(ErrorResponse response, Trace trace) {
    return ApiException.of(response, trace);
  }

  /**
   * {@return the failure of a call that got no usable response}
   *
   * @param reason what went wrong
   * @param trace what was sent
   * @param cause the cause, if there is one
   */
  public TransportException failure(
      TransportException.Reason reason, Trace trace, @Nullable Throwable cause) {
    return failure(reason, "", trace, cause);
  }

  /**
   * {@return the same with more to say, which must quote nobody}
   *
   * @param reason what went wrong
   * @param explanation why
   * @param trace what was sent
   * @param cause the cause, if there is one
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
   * @param reason what went wrong
   * @param status the status code
   * @param headers of the delivery
   * @param body the body
   * @param trace what was sent
   */
  public DecodingException failure(
      String reason, int status, Headers headers, String body, Trace trace) {
    return new DecodingException(reason, status, headers, body, trace);
  }

  /**
   * {@return the same failure after these attempts}
   *
   * @param failure the failure
   * @param attempts what was sent before
   */
  public SdkException withAttempts(SdkException failure, List<Attempt> attempts) {
    return failure.withTrace(failure.trace.with(attempts));
  }

  /** {@return the failure of a call that is not begun, since its client is closed} */
  public IllegalStateException closed() {
    return ClosedClient.failure();
  }

  /**
   * {@return a response; the body is not copied}
   *
   * @param <T> the type of the value
   * @param status the status code
   * @param headers of the delivery
   * @param body the body
   * @param attempts what was sent before
   * @param value the value; null is left out
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
   * @param response the response
   * @param attempts what was sent before
   */
  public <T extends @Nullable Object> ApiResponse<T> withAttempts(
      ApiResponse<T> response, List<Attempt> attempts) {
    return response.withAttempts(attempts);
  }

  /**
   * {@return the text, unless it cannot be sent as it is; refused by this name}
   *
   * @param name the name
   * @param text the text
   */
  public String wellFormed(String name, String text) {
    return WellFormed.text(name, text);
  }

  /**
   * {@return the text, with a blank where it had something that would break or bend a line of a
   * log}
   *
   * @param text the text
   */
  public String printable(String text) {
    return PrintableText.of(text);
  }

  /**
   * {@return the vendor's name for an exchange, if it is printable and short}
   *
   * @param requestId the vendor's id of the request
   */
  public Optional<String> printable(Optional<String> requestId) {
    return VendorToken.printable(requestId);
  }

  /**
   * {@return the changes where they say something, and the others where they do not}
   *
   * @param changes the options that count
   * @param others the options that they change
   */
  public RequestOptions merge(RequestOptions changes, RequestOptions others) {
    return Null.refused("options", changes).over(others);
  }

  /**
   * Hands each extra header's name and value to the receiver.
   *
   * @param options what is to be different
   * @param receiver is told of each name and value
   */
  public void forEachHeader(RequestOptions options, BiConsumer<String, String> receiver) {
    options.forEachHeader(receiver);
  }

  /**
   * Hands each extra query parameter's name and value, not encoded, to the receiver.
   *
   * @param options what is to be different
   * @param receiver is told of each name and value
   */
  public void forEachQueryParameter(RequestOptions options, BiConsumer<String, String> receiver) {
    options.forEachQueryParameter(receiver);
  }

  /**
   * {@return whether asking the credentials again may give another secret}
   *
   * @param credentials the credentials
   */
  public boolean isRefreshable(Credentials credentials) {
    return credentials.isRefreshable();
  }

  /**
   * {@return the header that carries the secret; empty when there is none}
   *
   * @param credentials the credentials
   */
  public Optional<String> headerName(Credentials credentials) {
    return credentials.headerName();
  }

  /**
   * Hands the name and value of the header that carries the secret to the receiver.
   *
   * @param credentials the credentials
   * @param receiver is told of each name and value
   */
  public void authorize(Credentials credentials, BiConsumer<String, String> receiver) {
    credentials.authorize(receiver);
  }
}
