package dev.customersdk.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block of Java in a document.
 *
 * @param place the document and the line of the block's fence
 * @param text the lines of the block as they stand
 */
record Snippet(String place, List<String> text) {

  private static final String FENCE = "```";

  /** The Java blocks of a Markdown file, in their order. */
  static List<Snippet> of(Path document) {
    return of(document.getFileName().toString(), lines(document));
  }

  static List<Snippet> of(String name, List<String> lines) {
    List<Snippet> snippets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String fence = lines.get(i).strip();
      if (fence.startsWith(FENCE)) {
        int start = i + 1;
        do {
          i++;
        } while (!lines.get(i).strip().equals(FENCE));
        if (fence.substring(FENCE.length()).strip().toLowerCase(Locale.ROOT).startsWith("java")) {
          snippets.add(new Snippet(name + ":" + start, List.copyOf(lines.subList(start, i))));
        }
      }
    }
    return snippets;
  }

  /** Whether the source has the same lines, but for indentation, imports and empty lines. */
  boolean standsIn(Path source) {
    return code(lines(source)).contains(code(text));
  }

  boolean isEmpty() {
    return code(text).isBlank();
  }

  private static String code(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("import "))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  static List<String> lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return place;
  }
}
