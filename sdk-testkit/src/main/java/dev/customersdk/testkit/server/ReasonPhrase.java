package dev.customersdk.testkit.server;

import static java.util.Map.entry;

import java.util.Map;

/** The usual words for a status. */
public final class ReasonPhrase {

  private static final Map<Integer, String> PHRASES =
      Map.ofEntries(
          entry(200, "OK"),
          entry(201, "Created"),
          entry(204, "No Content"),
          entry(400, "Bad Request"),
          entry(401, "Unauthorized"),
          entry(403, "Forbidden"),
          entry(404, "Not Found"),
          entry(409, "Conflict"),
          entry(429, "Too Many Requests"),
          entry(500, "Internal Server Error"),
          entry(502, "Bad Gateway"),
          entry(503, "Service Unavailable"),
          entry(504, "Gateway Timeout"));

  private ReasonPhrase() {}

  public static String of(int status) {
    return PHRASES.getOrDefault(status, "Status " + status);
  }
}
