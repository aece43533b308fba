package dev.customersdk.testkit;

import java.util.Set;

/** The dated versions that a request may name; none of them changes an answer. */
final class GenericVersions {

  private static final String HEADER = "DigitalRiver-Version";
  private static final Set<String> KNOWN =
      Set.of("2020-01-07", "2020-09-30", "2020-12-17", "2021-02-23", "2021-03-23", "2021-12-13");

  private GenericVersions() {}

  static void check(RecordedRequest request) {
    if (!KNOWN.containsAll(request.headers(HEADER))) {
      throw Refusal.badParameter(
          "invalid_parameter", HEADER, "header " + HEADER + " must name a dated version");
    }
  }
}
