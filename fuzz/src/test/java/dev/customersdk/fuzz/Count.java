package dev.customersdk.fuzz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much was tried of one target.
 *
 * @param escapes inputs for which something did not hold
 */
record Count(Target target, long inputs, long escapes) {

  private static final Pattern LINE = Pattern.compile("(\\w+): (\\d+) inputs, (\\d+) escapes");

  /** What {@link #toString()} gave. */
  static Optional<Count> parse(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Count(
                Target.valueOf(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return target + ": " + inputs + " inputs, " + escapes + " escapes";
  }
}
