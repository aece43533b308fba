package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All that the page prints is compiled or carried out, because it stands in this module. */
class PageTest {

  private static final Path PAGE = Path.of("../../docs/bucket4j.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Path JAVA = Path.of("src/test/java/dev/customersdk/bucket4j/FleetTest.java");
  private static final Path MAVEN = Path.of("src/it/fleet/pom.xml");

  @Test
  void everyBlockStandsInASource() throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(PAGE)).results().toList();
    assertThat(blocks)
        .extracting(block -> block.group(1))
        .contains("xml", "sql")
        .containsOnly("java", "xml", "sql");
    for (MatchResult block : blocks) {
      Path source =
          switch (block.group(1)) {
            case "java" -> JAVA;
            case "sql" -> RunningPostgres.TABLE;
            default -> MAVEN;
          };
      assertThat(lines(Files.readString(source))).contains(lines(block.group(2)));
    }
  }

  /** Without indentation, empty lines and versions. */
  private static String lines(String text) {
    return text.replaceAll("<version>.*</version>", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
