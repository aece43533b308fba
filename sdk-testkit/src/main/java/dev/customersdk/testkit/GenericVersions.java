package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** The dated versions that a request may name; none of them changes an answer. */
final class GenericVersions {

  private static final String HEADER = "DigitalRiver-Version";
  private static final Set<String> KNOWN =
      Set.of("2020-01-07", "2020-09-30", "2020-12-17", "2021-02-23", "2021-03-23", "2021-12-13");

  private GenericVersions() {}

  static void check(RecordedRequest request) {
    for (String version : request.headers(HEADER)) {
      if (!KNOWN.contains(version)) {
        throw Refusal.badParameter(
            HEADER, TextNode.valueOf(version), "header " + HEADER + " must name a dated version");
      }
    }
  }
}
