package dev.customersdk.core;

import okhttp3.Headers;

/**
 * A 2xx answer that could not be turned into a value: too large, too deep, malformed, not JSON, or
 * contradicting itself. What the vendor did stands.
 */
public final class DecodingException extends SdkException {

  private final int status;
  private final transient Headers headers;
  private final String body;

  /** A failure; the reason must not quote the body. */
  public DecodingException(
      String reason, int status, Headers headers, String body, CallTrace trace) {
    super(
        describe(trace, "answered " + status + ", which could not be read: " + reason),
        trace,
        null);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The headers of the answer. */
  public Headers headers() {
    return headers;
  }

  /** The first 8 KiB of the body. May hold personal data: it is never part of the message. */
  public String body() {
    return body;
  }
}
