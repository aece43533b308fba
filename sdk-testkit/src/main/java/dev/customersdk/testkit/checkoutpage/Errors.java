package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.server.ReasonPhrase;
import dev.customersdk.testkit.vendor.ApiFailure;

/** The two documented shapes: the reference's, and the guide's for a request without the key. */
record Errors(boolean referenceOnly) {

  private static final String UNAUTHORIZED = "Missing or invalid API key";

  EmulatorResponse of(ApiFailure failure) {
    int status = failure.status();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (status == 401 && !referenceOnly) {
      body.put("error", "Unauthorized").put("message", UNAUTHORIZED);
      return EmulatorResponse.json(status, body);
    }
    boolean named = !failure.parameter().isEmpty();
    body.put("status", "error").put("type", "error").put("message", message(failure, named));
    if (named) {
      ObjectNode error = body.putArray("errors").addObject();
      error.put("param", failure.parameter()).put("message", failure.reason());
      if (!failure.value().isMissingNode()) {
        error.set("value", failure.value());
      }
    }
    return EmulatorResponse.json(status, body);
  }

  private static String message(ApiFailure failure, boolean named) {
    if (failure.status() == 401) {
      return UNAUTHORIZED;
    }
    return named || failure.status() == 404 ? ReasonPhrase.of(failure.status()) : failure.reason();
  }
}
