package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import java.util.stream.Stream;

/**
 * The documented envelope {@code {"error":{"code","message"}}} with the only documented code, or
 * {@code {"detail":[{"loc","msg","type"}]}} for a body with something wrong in it.
 */
final class Errors {

  private static final int UNPROCESSABLE = 422;

  private Errors() {}

  /** The same about a body that can be read, but not taken. */
  static ApiFailure unprocessable(ApiFailure failure) {
    return new ApiFailure(UNPROCESSABLE, failure.code(), failure.parameter(), failure.reason());
  }

  static EmulatorResponse of(ApiFailure failure) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    if (failure.status() == UNPROCESSABLE && !failure.parameter().isEmpty()) {
      ObjectNode detail = envelope.putArray("detail").addObject();
      Stream.of(failure.parameter().split("\\.", -1)).forEach(detail.putArray("loc")::add);
      detail.put("msg", failure.code() + ": " + failure.reason()).put("type", failure.code());
      return EmulatorResponse.json(failure.status(), envelope);
    }
    envelope.putObject("error").put("code", "invalid_request").put("message", failure.reason());
    return EmulatorResponse.json(failure.status(), envelope);
  }
}
