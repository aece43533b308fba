package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two documented shapes: the reference's, and the guide's for a request without the key. */
enum CheckoutPageErrors {
  GUIDE {
    @Override
    Answer unauthenticated() {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      return Answer.json(
          401, body.put("error", "Unauthorized").put("message", "Missing or invalid API key"));
    }
  },
  REFERENCE {
    @Override
    Answer unauthenticated() {
      return Answer.json(401, body("Missing or invalid API key"));
    }
  };

  abstract Answer unauthenticated();

  final Answer error(int status) {
    return status == 401 ? unauthenticated() : Answer.json(status, body(ReasonPhrase.of(status)));
  }

  final Answer refusal(Refusal refusal) {
    if (refusal.parameter().isEmpty()) {
      return Answer.json(refusal.status(), body(refusal.reason()));
    }
    ObjectNode body = body(ReasonPhrase.of(refusal.status()));
    ObjectNode error = body.putArray("errors").addObject();
    error.put("param", refusal.parameter()).put("message", refusal.reason());
    if (!refusal.value().isMissingNode()) {
      error.set("value", refusal.value());
    }
    return Answer.json(refusal.status(), body);
  }

  private static ObjectNode body(String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    return body.put("status", "error").put("type", "error").put("message", message);
  }
}
