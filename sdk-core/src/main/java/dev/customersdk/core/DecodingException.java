package dev.customersdk.core;

import dev.customersdk.core.EngineAccess.Trace;
import okhttp3.Headers;

/**
 * A 2xx response that could not be turned into a value: too large, too deep, malformed, not JSON,
 * or contradicting itself. What the vendor did stands: the outcome is {@link Outcome#PROCESSED}.
 *
 * <p>Or one about another thing than was asked for. It belongs to another request, so that nothing
 * of it is kept but the status, and what became of this one is {@link Outcome#UNKNOWN}.
 */
public final class DecodingException extends SdkException {

  /** What could not be read. */
  private final String problem;

  /** The status that it had. */
  private final int status;

  /** What came with it. */
  private final Headers headers;

  /** What came. */
  private final String body;

  DecodingException(String problem, int status, Headers headers, String body, Trace trace) {
    super(
        describe(trace, "responded with " + status + ", which could not be read: " + problem),
        trace,
        null);
    this.problem = problem;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  @Override
  SdkException withTrace(Trace other) {
    return new DecodingException(problem, status, headers, body, other);
  }

  /** What is wrong with the response, without a word of it. */
  String problem() {
    return problem;
  }

  /** {@return the status of the response} */
  public int status() {
    return status;
  }

  /** {@return the headers of the response; none if it is about another thing} */
  public Headers headers() {
    return headers;
  }

  /**
   * {@return the first 8 KiB of the body; empty if it is about another thing} May hold personal
   * data: it is never part of the message.
   */
  public String body() {
    return body;
  }
}
