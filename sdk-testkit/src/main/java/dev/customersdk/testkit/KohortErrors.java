package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The documented envelope {@code {"error":{"type","message","code"}}}. */
final class KohortErrors {

  private KohortErrors() {}

  static Answer unauthenticated() {
    return error(401, "Invalid Authorization header. Expected: [Basic|Bearer] <credentials>");
  }

  static Answer error(int status) {
    return error(status, ReasonPhrase.of(status));
  }

  static Answer error(int status, String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope
        .putObject("error")
        .put("type", status < 500 ? "invalid_request_error" : "api_error")
        .put("message", message)
        .put("code", ReasonPhrase.of(status));
    return Answer.json(status, envelope);
  }
}
