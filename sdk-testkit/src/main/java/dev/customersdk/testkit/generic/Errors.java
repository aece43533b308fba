package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import java.util.Map;

/**
 * The documented body {@code {"type","errors":[{"code","parameter","message"}]}}; properties for
 * which the vendor lists no value are left out.
 */
final class Errors {

  private static final Map<Integer, String> TYPES =
      Map.ofEntries(
          Map.entry(400, "bad_request"),
          Map.entry(401, "unauthorized"),
          Map.entry(403, "forbidden"),
          Map.entry(404, "not_found"),
          Map.entry(405, "method_not_allowed"),
          Map.entry(406, "not_acceptable"),
          Map.entry(408, "request_timeout"),
          Map.entry(409, "conflict"),
          Map.entry(429, "too_many_requests"),
          Map.entry(500, "internal_server_error"),
          Map.entry(502, "bad_gateway"),
          Map.entry(503, "service_unavailable"),
          Map.entry(504, "gateway_timeout"));

  private Errors() {}

  static EmulatorResponse of(ApiFailure failure) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (TYPES.containsKey(failure.status())) {
      body.put("type", TYPES.get(failure.status()));
    }
    ObjectNode error = body.putArray("errors").addObject();
    putUnlessEmpty(error, "code", failure.code());
    putUnlessEmpty(error, "parameter", failure.parameter());
    error.put("message", failure.reason());
    return EmulatorResponse.json(failure.status(), body);
  }

  static ApiFailure notFound(String what) {
    return new ApiFailure(404, "not_found", "id", "there is no such " + what);
  }

  private static void putUnlessEmpty(ObjectNode error, String name, String text) {
    if (!text.isEmpty()) {
      error.put(name, text);
    }
  }
}
