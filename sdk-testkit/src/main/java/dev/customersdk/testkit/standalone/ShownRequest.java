package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.RecordedRequest;

/** A request as the control API shows it: without secrets, and cut where it is long. */
record ShownRequest(RecordedRequest request, String apiKey) {

  /** Of a body in bytes, of a header's value and a path in characters. */
  static final int LONGEST = 4096;

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("receivedAt", request.receivedAt().toString());
    json.put("method", cut(request.method())).put("path", cut(request.path()));
    json.put("query", cut(request.query()));
    request.status().ifPresent(status -> json.put("status", status));
    request.undocumented().ifPresent(what -> json.put("undocumented", cut(what)));
    addHeaders(json.putArray("headers"));
    addBody(json);
    return json;
  }

  private void addHeaders(ArrayNode headers) {
    for (String name : request.headerNames()) {
      for (String value : request.headers(name)) {
        String shown = SentKey.isSecret(name) ? SentKey.masked(name, value, apiKey) : value;
        headers.addObject().put("name", cut(name)).put("value", cut(shown));
      }
    }
    if (request.header("Authorization").isEmpty()) {
      headers.addObject().put("name", "Authorization").put("value", "(no key)");
    }
  }

  private void addBody(ObjectNode json) {
    byte[] body = request.bodyBytes();
    json.put("bodySize", body.length).put("bodyCut", body.length > LONGEST);
    int end = Math.min(body.length, LONGEST);
    while (end < body.length && end > 0 && (body[end] & 0xC0) == 0x80) {
      end--; // not within a character
    }
    json.put("body", new String(body, 0, end, UTF_8));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  @Override
  public String toString() {
    return request.toString(); // never the key
  }
}
