package dev.customersdk.examples.cli.console;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that may be a stranger's, made harmless for a terminal. */
final class Printable {

  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private Printable() {}

  /** A question mark for each character that moves the cursor, turns text around or ends a line. */
  static String line(String text) {
    return HARMFUL.matcher(text).replaceAll("?");
  }

  /** The same characters as JSON may have them: with a backslash and their numbers. */
  static String json(String json) {
    return HARMFUL
        .matcher(json)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group().chars().mapToObj("\\u%04x"::formatted).collect(joining())));
  }
}
