package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.server.ReasonPhrase;
import dev.customersdk.testkit.vendor.ApiFailure;

/** The documented envelope {@code {"error":{"type","message","code"}}}. */
final class Errors {

  private static final String UNAUTHORIZED =
      "Invalid Authorization header. Expected: [Basic|Bearer] <credentials>";

  private Errors() {}

  static EmulatorResponse of(ApiFailure failure) {
    int status = failure.status();
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope
        .putObject("error")
        .put("type", status < 500 ? "invalid_request_error" : "api_error")
        .put("message", status == 401 ? UNAUTHORIZED : failure.reason())
        .put("code", ReasonPhrase.of(status));
    return EmulatorResponse.json(status, envelope);
  }
}
