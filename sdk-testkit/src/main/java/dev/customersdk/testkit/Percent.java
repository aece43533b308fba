package dev.customersdk.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-decoding; what cannot be decoded is refused. */
final class Percent {

  private Percent() {}

  static String decodeSegment(String segment) {
    return decodeQuery(segment.replace("+", "%2B")); // a plus stands for itself in a path
  }

  static String decodeQuery(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("The URL is not percent-encoded correctly");
    }
  }
}
