package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * The documented body {@code {"type","errors":[{"code","parameter","message"}]}}; members for which
 * the vendor lists no value are left out.
 */
final class GenericErrors {

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

  private GenericErrors() {}

  static Answer error(int status) {
    return error(new Refusal(status, ReasonPhrase.of(status)));
  }

  static Answer error(Refusal refusal) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (TYPES.containsKey(refusal.status())) {
      body.put("type", TYPES.get(refusal.status()));
    }
    ObjectNode error = body.putArray("errors").addObject();
    putUnlessEmpty(error, "code", refusal.code());
    putUnlessEmpty(error, "parameter", refusal.parameter());
    error.put("message", refusal.reason());
    return Answer.json(refusal.status(), body);
  }

  static Refusal notFound(String what) {
    return new Refusal(404, "not_found", "id", "there is no such " + what);
  }

  private static void putUnlessEmpty(ObjectNode error, String name, String text) {
    if (!text.isEmpty()) {
      error.put(name, text);
    }
  }
}
