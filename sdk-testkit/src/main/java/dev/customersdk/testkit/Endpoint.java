package dev.customersdk.testkit;

import dev.customersdk.testkit.server.EmulatorRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** A method and a path, in which a segment in braces stands for any that is not empty. */
record Endpoint(String method, String path) {

  Endpoint {
    Objects.requireNonNull(method, "method");
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("path must start with a slash");
    }
  }

  boolean matches(EmulatorRequest request) {
    String[] template = path.split("/", -1);
    String[] sent = request.path().split("/", -1);
    boolean matches = method.equals(request.method()) && template.length == sent.length;
    for (int i = 0; matches && i < sent.length; i++) {
      matches = template[i].startsWith("{") ? !sent[i].isEmpty() : template[i].equals(sent[i]);
    }
    return matches;
  }

  /** Whether a segment of its path is this id. */
  static boolean concerns(String id, EmulatorRequest request) {
    return Arrays.stream(request.path().split("/")).anyMatch(each -> decoded(each).equals(id));
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment; // not percent-encoded correctly
    }
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
