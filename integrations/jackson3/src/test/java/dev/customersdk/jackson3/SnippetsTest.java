package dev.customersdk.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;

/** All Java of the page about Jackson 3 stands in a test, which is compiled and run. */
class SnippetsTest {

  private static final Path PAGE = Path.of("../../docs/jackson3.md");
  private static final Path SOURCE =
      Path.of("src/test/java/dev/customersdk/jackson3/DocumentedTest.java");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

  @Test
  void standsInATest() throws IOException {
    String source = code(Files.readString(SOURCE));
    List<String> snippets =
        BLOCK.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();

    assertThat(snippets).hasSize(5);
    assertThat(snippets).allSatisfy(snippet -> assertThat(source).contains(code(snippet)));
  }

  @Test
  void namesTheVersionThatIsTried() throws IOException {
    assertThat(Files.readString(PAGE)).contains("Jackson " + PackageVersion.VERSION + ";");
  }

  private static String code(String java) {
    return java.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
