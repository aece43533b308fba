package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** The documented envelope {@code {"error":{"code","message"}}} with the only documented code. */
final class FlexErrors {

  private FlexErrors() {}

  static Answer unauthenticated() {
    return error(401, "The API key is missing or wrong");
  }

  static Answer tooManyRequests(Duration wait) {
    return error(429).retryAfter(wait);
  }

  static Answer error(int status) {
    return error(status, ReasonPhrase.of(status));
  }

  static Answer error(int status, String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.putObject("error").put("code", "invalid_request").put("message", message);
    return Answer.json(status, envelope);
  }
}
