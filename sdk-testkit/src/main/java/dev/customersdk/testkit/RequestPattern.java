package dev.customersdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.testkit.server.EmulatorRequest;
import java.net.URLDecoder;
import java.util.Arrays;

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
    return matches(request.method(), request.path());
  }

  boolean matches(EmulatorRequest request) {
    return matches(request.method(), request.path());
  }

  /** Whether a segment of the request's path is this id. */
  static boolean concerns(String id, EmulatorRequest request) {
    return Arrays.stream(request.path().split("/")).anyMatch(each -> decoded(each).equals(id));
  }

  private boolean matches(String sentMethod, String sentPath) {
    String[] wanted = path.split("/", -1);
    String[] sent = sentPath.split("/", -1);
    boolean matches = method.equals(sentMethod) && wanted.length == sent.length;
    for (int i = 0; matches && i < sent.length; i++) {
      matches = isMatched(wanted[i], sent[i]);
    }
    return matches;
  }

  private static boolean isMatched(String wanted, String sent) {
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
