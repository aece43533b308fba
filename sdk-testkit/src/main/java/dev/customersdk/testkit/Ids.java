package dev.customersdk.testkit;

import java.time.Instant;

/** Ids that never repeat and come in the same order in every run. */
final class Ids {

  // Odd, so that no value of 56 or 63 bits comes twice.
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long BITS = (1L << 56) - 1;
  private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int HALF = 13;

  private long last;
  private int count;

  /** The prefix and fourteen lower-case hexadecimal digits that look random. */
  String next(String prefix) {
    last += STEP;
    return prefix + String.format("%014x", last & BITS);
  }

  /** The prefix and twenty-six digits and capital letters that look random. */
  String nextBase32(String prefix) {
    last += STEP;
    StringBuilder id = new StringBuilder(prefix);
    appendHalf(id, last);
    appendHalf(id, last * STEP);
    return id.toString();
  }

  /** Twenty-four lower-case hexadecimal digits, greater than all before unless time runs back. */
  String nextAscending(Instant now) {
    count++;
    return String.format("%08xc47a19e0b3%06x", now.getEpochSecond() & 0xFFFFFFFFL, count);
  }

  void restart() {
    last = 0;
    count = 0;
  }

  private static void appendHalf(StringBuilder id, long bits) {
    for (int digit = HALF - 1; digit >= 0; digit--) {
      id.append(BASE_32.charAt((int) ((bits & Long.MAX_VALUE) >>> (5 * digit)) & 31));
    }
  }
}
