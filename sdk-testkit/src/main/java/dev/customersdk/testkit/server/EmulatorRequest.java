package dev.customersdk.testkit.server;

import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okio.ByteString;

/** A request that was read whole; path and query percent-encoded as sent. */
public record EmulatorRequest(
    String method, String path, String query, Headers headers, String body) {

  static EmulatorRequest of(RecordedRequest read) {
    String[] target = read.getTarget().split("\\?", 2);
    ByteString body = read.getBody();
    return new EmulatorRequest(
        read.getMethod(),
        target[0],
        target.length < 2 ? "" : target[1],
        read.getHeaders(),
        body == null ? "" : body.utf8());
  }
}
