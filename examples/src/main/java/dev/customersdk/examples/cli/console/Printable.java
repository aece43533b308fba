package dev.customersdk.examples.cli.console;

/** Text that may be a stranger's, made harmless for a terminal. */
final class Printable {

  private Printable() {}

  /** A question mark for each character that moves the cursor, turns text around or ends a line. */
  static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "?");
  }
}
