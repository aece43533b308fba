package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;

/** A complete answer, before it meets the wire. */
record Answer(int status, Headers headers, ByteString body) {

  static Answer json(int status, JsonNode body) {
    return new Answer(
        status,
        Headers.of("Content-Type", "application/json; charset=utf-8"),
        ByteString.encodeUtf8(body.toString()));
  }

  static Answer html(int status, String page) {
    return new Answer(
        status,
        Headers.of("Content-Type", "text/html; charset=utf-8"),
        ByteString.encodeUtf8(page));
  }

  static Answer noContent() {
    return new Answer(204, Headers.of(), ByteString.EMPTY);
  }

  Answer with(String name, String value) {
    return new Answer(status, headers.newBuilder().set(name, value).build(), body);
  }

  /** With the wait in whole seconds. */
  Answer retryAfter(Duration wait) {
    return with("Retry-After", Long.toString(RateLimit.wholeSeconds(wait)));
  }

  Answer firstHalf() {
    return new Answer(status, headers, body.substring(0, body.size() / 2));
  }

  Answer withoutBody() {
    return new Answer(status, headers, ByteString.EMPTY);
  }

  MockResponse.Builder toResponse() {
    MockResponse.Builder response = new MockResponse.Builder().code(status).headers(headers);
    // HTTP allows these no body: one would be read as the start of the next answer.
    boolean neverABody = status == 204 || status == 205 || status == 304;
    return neverABody ? response : response.body(new Buffer().write(body));
  }
}
