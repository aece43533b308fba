package dev.customersdk.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** An answer of the vendor that is not 2xx, by what a caller can do about it. */
public abstract sealed class ApiException extends SdkException {

  private static final Pattern PRINTABLE = Pattern.compile("[\\w.:/+=-]{1,100}");

  private final transient Answer answer;

  private ApiException(Answer answer, CallTrace trace) {
    this(answer, trace, "");
  }

  private ApiException(Answer answer, CallTrace trace, String remark) {
    super(
        describe(trace, "answered " + answer.status + remark, details(answer, trace)), trace, null);
    this.answer = answer;
  }

  /**
   * What the vendor answered.
   *
   * @param status the HTTP status
   * @param headers the headers
   * @param body the first 8 KiB of the body as text; may hold personal data
   * @param error what the body said; {@link ApiError#none()} when it was not the vendor's shape
   * @param retryAfter the wait the vendor asked for; empty when it did not
   */
  public record Answer(
      int status, Headers headers, String body, ApiError error, Optional<Duration> retryAfter) {

    @Override
    public String toString() {
      return "Answer[status=" + status + ", error=" + error + "]";
    }
  }

  /** The exception for this answer; the differing members matter for a conflict only. */
  public static ApiException of(Answer answer, CallTrace trace, List<String> differing) {
    return switch (answer.status) {
      case 400, 422 -> new InvalidRequest(answer, trace);
      case 401 -> new Unauthenticated(answer, trace);
      case 403 -> new Forbidden(answer, trace);
      case 404, 410 -> new NotFound(answer, trace);
      case 409 -> new Conflict(answer, trace, differing);
      case 429 -> new RateLimited(answer, trace);
      default ->
          answer.status >= 500 && answer.status < 600
              ? new ServerError(answer, trace)
              : new Unexpected(answer, trace);
    };
  }

  /** The HTTP status. */
  public int status() {
    return answer.status;
  }

  /** The headers of the answer. */
  public Headers headers() {
    return answer.headers;
  }

  /** The first 8 KiB of the body. May hold personal data: it is never part of the message. */
  public String body() {
    return answer.body;
  }

  /** What the body said. */
  public ApiError error() {
    return answer.error;
  }

  /** How long the vendor asked to wait; empty when it did not. */
  public Optional<Duration> retryAfter() {
    return answer.retryAfter;
  }

  private static String[] details(Answer answer, CallTrace trace) {
    List<String> details = new ArrayList<>();
    addPrintable(details, "code ", answer.error.code());
    List<Attempt> attempts = trace.attempts();
    if (!attempts.isEmpty()) {
      addPrintable(details, "request id ", attempts.get(attempts.size() - 1).requestId());
    }
    answer.retryAfter.ifPresent(wait -> details.add("retry after " + wait.toSeconds() + " s"));
    return details.toArray(String[]::new);
  }

  private static void addPrintable(List<String> details, String label, Optional<String> value) {
    value.filter(text -> PRINTABLE.matcher(text).matches()).ifPresent(t -> details.add(label + t));
  }

  /** 400 or 422: the request is wrong; {@link ApiError#violations()} may say where. */
  public static final class InvalidRequest extends ApiException {
    InvalidRequest(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }

  /** 401: the credentials are missing, wrong or expired. */
  public static final class Unauthenticated extends ApiException {
    Unauthenticated(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }

  /** 403: the credentials lack a permission. */
  public static final class Forbidden extends ApiException {
    Forbidden(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }

  /** 404 or 410: there is no such thing. */
  public static final class NotFound extends ApiException {
    NotFound(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }

  /** 409: the request contradicts what the vendor has. */
  public static final class Conflict extends ApiException {

    private final transient List<String> differing;

    Conflict(Answer answer, CallTrace trace, List<String> differing) {
      super(answer, trace, describeDifferences(differing));
      this.differing = List.copyOf(differing);
    }

    /**
     * Names of the members in which the vendor's thing differs from what was asked for.
     *
     * <p>Filled when a create with a caller-chosen identity was repeated after an unclear attempt
     * and the thing found under that identity is another one; otherwise empty.
     */
    public List<String> differing() {
      return differing;
    }

    private static String describeDifferences(List<String> differing) {
      return differing.isEmpty() ? "" : ", but another one differs in " + differing;
    }
  }

  /** 429: too many requests; {@link #retryAfter()} may say how long to wait. */
  public static final class RateLimited extends ApiException {
    RateLimited(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }

  /** 5xx: trouble at the vendor, which may or may not have acted. */
  public static final class ServerError extends ApiException {
    ServerError(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }

  /** Any other status, redirects included: they are never followed. */
  public static final class Unexpected extends ApiException {
    Unexpected(Answer answer, CallTrace trace) {
      super(answer, trace);
    }
  }
}
