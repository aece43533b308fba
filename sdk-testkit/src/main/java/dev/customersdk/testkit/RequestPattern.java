package dev.customersdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;

/** A method and a path, in which a segment in braces stands for any one that is not empty. */
record RequestPattern(String method, String path) {

  RequestPattern {
    if (method.isBlank() || method.contains(" ")) {
      throw new IllegalArgumentException("method must be one such as POST");
    }
    if (!path.startsWith("/") || path.contains("?")) {
      throw new IllegalArgumentException(
          "path must begin with a slash and have no query, for example /customers/{id}");
    }
  }

  /** Reads {@code POST /customers}. */
  static RequestPattern of(String methodAndPath) {
    String[] sides = methodAndPath.split(" ", 2);
    if (sides.length < 2) {
      throw new IllegalArgumentException(
          "a request must be a method and a path, for example POST /customers");
    }
    return new RequestPattern(sides[0], sides[1]);
  }

  boolean matches(RecordedRequest request) {
    String[] wanted = path.split("/", -1);
    String[] sent = request.path().split("/", -1);
    boolean matches = method.equals(request.method()) && wanted.length == sent.length;
    for (int i = 0; matches && i < sent.length; i++) {
      matches = matches(wanted[i], sent[i]);
    }
    return matches;
  }

  private static boolean matches(String wanted, String sent) {
    boolean any = wanted.startsWith("{") && wanted.endsWith("}");
    return any ? !sent.isEmpty() : wanted.equals(sent) || wanted.equals(decoded(sent));
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException malformed) {
      return segment;
    }
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
