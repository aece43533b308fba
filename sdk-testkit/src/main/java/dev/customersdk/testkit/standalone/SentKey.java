package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;

/** What may be said of a key that was sent: another one may be a real one, sent here by mistake. */
final class SentKey {

  private static final Set<String> SECRET =
      Set.of("authorization", "proxy-authorization", "cookie", "x-api-key", "api-key");

  private SentKey() {}

  static boolean isSecret(String header) {
    return SECRET.contains(header.toLowerCase(Locale.ROOT));
  }

  /** The scheme, and whether the key is the right one; nothing of any other header. */
  static String masked(String header, String value, String right) {
    if (!header.equalsIgnoreCase("Authorization")) {
      return "(not shown)";
    }
    String[] schemeAndKey = value.split(" ", 2);
    String scheme = scheme(schemeAndKey[0]);
    String key = schemeAndKey.length == 2 ? schemeAndKey[1] : "";
    if (key.isBlank()) {
      return scheme + " (no key)";
    }
    String sent = scheme.equals("Basic") ? user(key) : key;
    return scheme + (sent.equals(right) ? " (the right key)" : " (another key)");
  }

  /** A key without a scheme would stand in its place. */
  private static String scheme(String sent) {
    return switch (sent.toLowerCase(Locale.ROOT)) {
      case "bearer" -> "Bearer";
      case "basic" -> "Basic";
      default -> "(another scheme)";
    };
  }

  private static String user(String credentials) {
    try {
      return new String(Base64.getDecoder().decode(credentials), UTF_8).split(":", 2)[0];
    } catch (IllegalArgumentException e) {
      return ""; // no Base64
    }
  }
}
