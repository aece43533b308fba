package dev.customersdk.testkit.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import okhttp3.Headers;
import okio.ByteString;

/** A complete response, before a fault does anything to it. */
public record EmulatorResponse(int status, Headers headers, ByteString body) {

  public static EmulatorResponse json(int status, JsonNode body) {
    return of(status, "application/json; charset=utf-8", body.toString());
  }

  public static EmulatorResponse html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page);
  }

  /** What no vendor says: the emulator itself broke, and where. */
  static EmulatorResponse ownFault(Throwable fault) {
    StringWriter text = new StringWriter();
    text.write("The emulator itself failed; the vendor has nothing to do with it.\n\n");
    fault.printStackTrace(new PrintWriter(text, true));
    return of(500, "text/plain; charset=utf-8", text.toString());
  }

  public static EmulatorResponse noContent() {
    return new EmulatorResponse(204, Headers.of(), ByteString.EMPTY);
  }

  public EmulatorResponse with(String name, String value) {
    return new EmulatorResponse(status, headers.newBuilder().set(name, value).build(), body);
  }

  /** With the delay in whole seconds, rounded up. */
  public EmulatorResponse retryAfter(Duration delay) {
    return with("Retry-After", Long.toString(delay.plusNanos(999_999_999).toSeconds()));
  }

  public EmulatorResponse firstHalf() {
    return new EmulatorResponse(status, headers, body.substring(0, body.size() / 2));
  }

  public EmulatorResponse withoutBody() {
    return new EmulatorResponse(status, headers, ByteString.EMPTY);
  }

  public Reply reply() {
    return connection -> connection.send(this);
  }

  /** HTTP allows some no body: one would be read as the start of the next response. */
  boolean mayHaveBody() {
    return status != 204 && status != 205 && status != 304;
  }

  private static EmulatorResponse of(int status, String contentType, String body) {
    return new EmulatorResponse(
        status, Headers.of("Content-Type", contentType), ByteString.encodeUtf8(body));
  }
}
