package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All Java that the documents print is compiled and run, because it stands in this module. */
class SnippetsTest {

  private static final Path DOCUMENTS = Path.of("..");
  private static final Path README = DOCUMENTS.resolve("README.md");
  private static final Path GUIDE = DOCUMENTS.resolve("docs/guide.md");
  private static final Path EXAMPLES = Path.of("src/main/java/dev/customersdk/examples");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## .*?(?=^## |\\z)");
  private static final Pattern CLASS = Pattern.compile("\\[`(\\w+)`]\\(\\.\\./examples/(\\S+)\\)");

  static Stream<Snippet> standsInASource() throws IOException {
    List<Path> documents = new ArrayList<>(files(DOCUMENTS.resolve("docs"), ".md"));
    documents.add(README);
    return documents.stream().flatMap(document -> Snippet.of(document).stream());
  }

  @ParameterizedTest
  @MethodSource
  void standsInASource(Snippet snippet) throws IOException {
    List<Path> sources = new ArrayList<>(files(Path.of("src/main/java"), ".java"));
    sources.addAll(files(Path.of("src/test/java"), ".java"));

    assertThat(snippet.isEmpty()).isFalse();
    assertThat(sources).anyMatch(snippet::standsIn);
  }

  @Test
  void theReadmeBeginsWithTheWholeQuickstart() {
    List<String> source = Snippet.lines(EXAMPLES.resolve("Quickstart.java"));
    List<String> withoutPackage = source.subList(2, source.size());

    assertThat(source.get(0)).startsWith("package ");
    assertThat(Snippet.of(README).get(0).text()).isEqualTo(withoutPackage);
  }

  @Test
  void eachSectionOfTheGuideQuotesTheClassThatItLinksTo() throws IOException {
    List<String> sections =
        SECTION.matcher(Files.readString(GUIDE)).results().map(MatchResult::group).toList();

    assertThat(sections).hasSize(9);
    for (String section : sections) {
      List<MatchResult> links = CLASS.matcher(section).results().toList();
      assertThat(links).as(section).hasSize(1);
      Path source = Path.of(links.get(0).group(2));
      assertThat(source).isEqualTo(EXAMPLES.resolve(links.get(0).group(1) + ".java"));
      assertThat(Snippet.of("guide", section.lines().toList()))
          .as(section)
          .isNotEmpty()
          .allMatch(snippet -> snippet.standsIn(source));
    }
  }

  @Test
  void aChangedLineIsNoticed() {
    Snippet quickstart = Snippet.of(README).get(0);
    List<String> changed = new ArrayList<>(quickstart.text());
    changed.replaceAll(line -> line.replace("Ada", "Eve"));

    Path source = EXAMPLES.resolve("Quickstart.java");
    assertThat(quickstart.standsIn(source)).isTrue();
    assertThat(new Snippet("changed", changed).standsIn(source)).isFalse();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
