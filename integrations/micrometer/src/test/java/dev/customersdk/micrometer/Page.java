package dev.customersdk.micrometer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The guide's page about observability. */
record Page(String text) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

  private static final Pattern SECTION = Pattern.compile("(?ms)^## .*?(?=^## |\\z)");

  static Page read() throws IOException {
    return new Page(Files.readString(Path.of("../../docs/observability.md")));
  }

  /** The section with this title. */
  Page section(String title) {
    return SECTION
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(section -> section.startsWith("## " + title + "\n"))
        .map(Page::new)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + title));
  }

  /** The blocks in this language. */
  List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** The only one. */
  String block(String language) {
    List<String> all = blocks(language);
    if (all.size() != 1) {
      throw new AssertionError("not one block in " + language + " but " + all);
    }
    return all.get(0);
  }

  /** Without what differs each time: ids, times, ports. */
  static String normalised(String output) {
    return output
        .lines()
        .map(String::stripTrailing)
        .map(line -> line.replaceAll("\\b[0-9a-f]{32}\\b", "TRACE"))
        .map(line -> line.replaceAll("\\b[0-9a-f]{16}\\b", "CALL"))
        .map(line -> line.replaceAll("[0-9]+(\\.[0-9]+)? ms", "0 ms"))
        .map(line -> line.replaceAll("(server.port[\"=]+)\\d+", "$10"))
        .map(line -> line.replaceAll("(startTime|duration) = .*", "$1 = TIME"))
        .map(line -> line.replaceAll("javaThreadId = \\d+", "javaThreadId = 1"))
        .collect(Collectors.joining("\n"));
  }
}
