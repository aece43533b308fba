package dev.customersdk.testkit;

/** Ids that look random, never repeat and come in the same order in every run. */
final class KohortIds {

  private static final long STEP = 0x9E3779B97F4A7C15L; // odd: no value of 56 bits comes twice
  private static final long BITS = (1L << 56) - 1;

  private long last;

  /** The prefix and fourteen lower-case hexadecimal digits. */
  String next(String prefix) {
    last += STEP;
    return prefix + String.format("%014x", last & BITS);
  }

  void restart() {
    last = 0;
  }
}
