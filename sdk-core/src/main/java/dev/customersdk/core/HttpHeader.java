package dev.customersdk.core;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A header that is safe to send. Refuses what could forge another one, without printing it. */
record HttpHeader(String name, String value) {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final Set<String> OURS =
      Set.of(
          "accept-encoding",
          "authorization",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "cookie",
          "host",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  HttpHeader {
    if (!TOKEN.matcher(name).matches()) {
      throw new IllegalArgumentException("header name: letters, digits and - only");
    }
    checkValue("header " + name, value);
  }

  /** A header of the caller's own, which must not be one that the SDK or the transport sets. */
  static HttpHeader custom(String name, String value) {
    if (OURS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "header " + name + " is set by the SDK; use credentials(…) for authentication");
    }
    if (name.equalsIgnoreCase("Expect")) {
      throw new IllegalArgumentException(
          "header " + name + ": must not be set; the request would wait for a 100 Continue");
    }
    return new HttpHeader(name, value);
  }

  /** A header that carries a secret: the caller's choice, or the usual one. */
  static HttpHeader credentials(String name, String value) {
    return Null.refused("name", name).equalsIgnoreCase("Authorization")
        ? new HttpHeader(name, value)
        : custom(name, value);
  }

  static void checkValue(String what, String value) {
    Null.refused(what, value);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException(
            what
                + ": character "
                + (i + 1)
                + " of "
                + value.length()
                + " cannot be sent in a header; is there a line break or a typographic character?");
      }
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          what + ": must not begin or end with a blank, which would be cut off on the way");
    }
  }

  @Override
  public String toString() {
    return name + ": ***";
  }
}
