package dev.customersdk.core;

import dev.customersdk.core.EngineAccess.ErrorResponse;
import dev.customersdk.core.EngineAccess.Trace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;

/**
 * A response of the vendor that is not 2xx, by what a caller can do about it.
 *
 * <pre>{@code
 * try {
 *   return Optional.of(kohort.customers().get(id));
 * } catch (ApiException.NotFound e) {
 *   return Optional.empty();
 * }
 * }</pre>
 */
public abstract sealed class ApiException extends SdkException {

  /** What came. */
  private final ErrorResponse response;

  private ApiException(ErrorResponse response, Trace trace) {
    super(ErrorMessage.of(response, trace), trace, null);
    this.response = response;
  }

  static ApiException of(ErrorResponse response, Trace trace) {
    return switch (response.status()) {
      case 400, 422 -> new InvalidRequest(response, trace);
      case 401 -> new Unauthenticated(response, trace);
      case 403 -> new Forbidden(response, trace);
      case 404, 410 -> new NotFound(response, trace);
      case 409 -> new Conflict(response, trace);
      case 429 -> new RateLimited(response, trace);
      default ->
          response.status() >= 500 && response.status() < 600
              ? new ServerError(response, trace)
              : new Unexpected(response, trace);
    };
  }

  @Override
  SdkException withTrace(Trace other) {
    return of(response, other);
  }

  /** What the message says beside the usual. */
  List<String> notes() {
    return response.notes();
  }

  /** The vendor's name for the exchange that ended so, for its support; empty when it gave none. */
  @Override
  public Optional<String> requestId() {
    return response.requestId();
  }

  /** {@return the HTTP status} */
  public int status() {
    return response.status();
  }

  /** {@return the headers of the response} */
  public Headers headers() {
    return response.headers();
  }

  /**
   * {@return the first 8 KiB of the body} May hold personal data: it is never part of the message.
   */
  public String body() {
    return response.body();
  }

  /**
   * {@return what the body said; {@link ApiError#none()} if it could not be read, or has more than
   * 256 KiB}
   */
  public ApiError error() {
    return response.error();
  }

  /** {@return how long the vendor asked to wait; empty when it did not} */
  public Optional<Duration> retryAfter() {
    return response.retryAfter();
  }

  /** 400 or 422: the request is wrong; {@link ApiError#violations()} may say where. */
  public static final class InvalidRequest extends ApiException {
    InvalidRequest(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /** 401: the credentials are missing, wrong or expired. */
  public static final class Unauthenticated extends ApiException {
    Unauthenticated(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /** 403: the credentials lack a permission. */
  public static final class Forbidden extends ApiException {
    Forbidden(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /** 404 or 410: there is no such thing. */
  public static final class NotFound extends ApiException {
    NotFound(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /**
   * 409: the request contradicts what the vendor has.
   *
   * <p>After an earlier attempt whose end is unknown, that may be what this very call created: then
   * {@link #outcome()} says so.
   */
  public static final class Conflict extends ApiException {

    Conflict(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /** 429: too many requests; {@link #retryAfter()} may say how long to wait. */
  public static final class RateLimited extends ApiException {
    RateLimited(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /** 5xx: trouble at the vendor, which may or may not have acted. */
  public static final class ServerError extends ApiException {
    ServerError(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }

  /** Any other status, redirects included: they are never followed. */
  public static final class Unexpected extends ApiException {
    Unexpected(ErrorResponse response, Trace trace) {
      super(response, trace);
    }
  }
}
