package dev.customersdk.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page about this module. */
final class Page {

  private static final Path PAGE = Path.of("../../docs/spring-boot.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

  record Row(String property, String description) {}

  private Page() {}

  /** The blocks in this language, in their order. */
  static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(Files.readString(PAGE))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** The table of properties. */
  static List<Row> rows() throws IOException {
    return ROW.matcher(Files.readString(PAGE))
        .results()
        .map(row -> new Row(row.group(1), row.group(2)))
        .toList();
  }

  /** What consumers of this module are built from, as lines without indentation. */
  static String consumers() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(lines(Files.readString(file)));
      }
    }
    return all.toString();
  }

  static String lines(String text) {
    StringBuilder lines = new StringBuilder();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(line).append('\n'));
    return lines.toString();
  }
}
