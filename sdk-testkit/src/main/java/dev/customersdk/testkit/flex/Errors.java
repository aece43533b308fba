package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;

/** The documented envelope {@code {"error":{"code","message"}}} with the only documented code. */
final class Errors {

  private Errors() {}

  static EmulatorResponse of(ApiFailure failure) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.putObject("error").put("code", "invalid_request").put("message", failure.reason());
    return EmulatorResponse.json(failure.status(), envelope);
  }
}
