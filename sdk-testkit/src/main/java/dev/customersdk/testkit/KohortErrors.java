package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The documented envelope {@code {"error":{"type","message","code"}}}. */
final class KohortErrors {

  private static final Map<Integer, String> REASONS =
      Map.of(
          400, "Bad Request",
          401, "Unauthorized",
          403, "Forbidden",
          404, "Not Found",
          409, "Conflict",
          429, "Too Many Requests",
          500, "Internal Server Error",
          502, "Bad Gateway",
          503, "Service Unavailable",
          504, "Gateway Timeout");

  private KohortErrors() {}

  static Answer unauthenticated() {
    return error(401, "Invalid Authorization header. Expected: [Basic|Bearer] <credentials>");
  }

  static Answer error(int status) {
    return error(status, reason(status));
  }

  static Answer error(int status, String message) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope
        .putObject("error")
        .put("type", status < 500 ? "invalid_request_error" : "api_error")
        .put("message", message)
        .put("code", reason(status));
    return Answer.json(status, envelope);
  }

  private static String reason(int status) {
    return REASONS.getOrDefault(status, "Status " + status);
  }
}
