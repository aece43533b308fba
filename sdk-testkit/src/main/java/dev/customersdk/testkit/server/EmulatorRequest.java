package dev.customersdk.testkit.server;

import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okio.ByteString;

/** A request that was read whole; path and query percent-encoded as sent, the body undecoded. */
public record EmulatorRequest(
    String method, String path, String query, Headers headers, ByteString bytes) {

  /** The body as UTF-8; decoded each time, since a large one should not be kept twice. */
  public String body() {
    return bytes.string(StandardCharsets.UTF_8);
  }
}
