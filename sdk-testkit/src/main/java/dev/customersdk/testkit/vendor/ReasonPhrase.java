package dev.customersdk.testkit.vendor;

import java.util.Map;

/** The usual words for a status. */
public final class ReasonPhrase {

  private static final Map<Integer, String> PHRASES =
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

  private ReasonPhrase() {}

  public static String of(int status) {
    return PHRASES.getOrDefault(status, "Status " + status);
  }
}
