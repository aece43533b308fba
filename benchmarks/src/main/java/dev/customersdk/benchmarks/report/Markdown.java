package dev.customersdk.benchmarks.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table: texts on the left, numbers on the right. */
final class Markdown {

  private final StringBuilder lines = new StringBuilder();

  Markdown(List<String> texts, List<String> numbers) {
    add(texts, numbers);
    add(Collections.nCopies(texts.size(), "---"), Collections.nCopies(numbers.size(), "--:"));
  }

  void add(List<String> texts, List<String> numbers) {
    lines.append(
        Stream.concat(texts.stream(), numbers.stream())
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** The figure with its ratio to the floor; empty where nothing was measured. */
  static String cell(@Nullable Figure figure, @Nullable Figure floor) {
    if (figure == null) {
      return "";
    }
    return floor == null || floor.value() == 0
        ? figure.toString()
        : String.format(Locale.ROOT, "%s (%.2f)", figure, figure.value() / floor.value());
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
