package dev.customersdk.core;

import java.util.regex.Pattern;

/** Text that stays on its line in a log, and shows all that it says in the order of reading. */
final class PrintableText {

  /** Controls, marks without a shape such as those that turn text around, ends of lines, halves. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private PrintableText() {}

  /** The text, with a blank where it had something unprintable. */
  static String of(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }
}
