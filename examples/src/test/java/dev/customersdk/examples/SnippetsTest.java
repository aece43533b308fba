package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All Java that the documents print is compiled and run, here or in the module it is about; what
 * the reference pages print is compiled.
 */
class SnippetsTest {

  private static final Path DOCUMENTS = Path.of("..");
  private static final Path README = DOCUMENTS.resolve("README.md");
  private static final Path DOCS = DOCUMENTS.resolve("docs");
  private static final Set<String> WITHOUT_A_CLASS_PER_SECTION =
      Set.of(
          "builds.md",
          "bulk.md",
          "bucket4j.md",
          "jackson3.md",
          "observability.md",
          "spring-boot.md",
          "testing.md");
  private static final Path EXAMPLES = Path.of("src/main/java/dev/customersdk/examples");
  private static final Path QUICKSTART = EXAMPLES.resolve("Quickstart.java");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## .*?(?=^## |\\z)");
  private static final Pattern CLASS = Pattern.compile("\\[`(\\w+)`]\\(\\.\\./examples/(\\S+)\\)");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^[ \\t]*```([^\\n]*)\\n(.*?)(?:^[ \\t]*```[ \\t]*$|\\z)");

  private static final Pattern REFERENCE =
      Pattern.compile("(?s)\\n[ \\t]*\\* <pre>\\{@code\n(.*?)\n[ \\t]*\\* }</pre>");

  static Stream<String> standsInASource() throws IOException {
    List<String> snippets = new ArrayList<>(snippets(Files.readString(README)));
    for (Path document : files(DOCS, ".md")) {
      snippets.addAll(snippets(Files.readString(document)));
    }
    for (Path source : files(DOCUMENTS, ".java")) {
      if (source.toString().contains("/src/main/java/dev/customersdk/")) {
        String java = Files.readString(source);
        snippets.addAll(java.contains("\npublic ") ? examples(java) : List.of());
      }
    }
    return snippets.stream();
  }

  @ParameterizedTest
  @MethodSource
  void standsInASource(String snippet) throws IOException {
    List<Path> files = new ArrayList<>(files(Path.of("src/main/java"), ".java"));
    files.addAll(files(Path.of("src/test/java"), ".java"));
    files.addAll(files(DOCUMENTS.resolve("integrations"), ".java")); // each has a page of its own
    files.addAll(files(Path.of("src/it/other-builds"), ".java"));
    List<String> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Files.readString(file));
    }

    assertThat(code(snippet)).isNotBlank();
    assertThat(sources).anyMatch(source -> standsIn(source, snippet));
  }

  @Test
  void theReadmeBeginsWithTheWholeQuickstart() throws IOException {
    String readme = snippets(Files.readString(README)).get(0);

    assertThat(Files.readString(QUICKSTART))
        .isEqualTo("package dev.customersdk.examples;\n\n" + readme);
  }

  @Test
  void eachSectionOfTheGuideQuotesTheClassThatItLinksTo() throws IOException {
    List<String> sections = new ArrayList<>();
    for (Path page : files(DOCS, ".md")) {
      boolean eachQuotes = !WITHOUT_A_CLASS_PER_SECTION.contains(page.getFileName().toString());
      SECTION
          .matcher(Files.readString(page))
          .results()
          .map(MatchResult::group)
          .filter(it -> CLASS.matcher(it).find() || (eachQuotes && !snippets(it).isEmpty()))
          .forEach(sections::add);
    }

    assertThat(sections).hasSize(27);
    for (String section : sections) {
      List<MatchResult> links = CLASS.matcher(section).results().toList();
      assertThat(links).as(section).hasSize(1);
      Path file = Path.of(links.get(0).group(2));
      assertThat(file).startsWith(EXAMPLES).hasFileName(links.get(0).group(1) + ".java");
      String source = Files.readString(file);
      assertThat(snippets(section))
          .as(section)
          .isNotEmpty()
          .allMatch(snippet -> standsIn(source, snippet));
    }
  }

  @Test
  void aChangedLineIsNoticed() throws IOException {
    String quickstart = Files.readString(QUICKSTART);
    String readme = snippets(Files.readString(README)).get(0);

    assertThat(standsIn(quickstart, readme)).isTrue();
    assertThat(standsIn(quickstart, readme.replace("Ada", "Eve"))).isFalse();
  }

  @Test
  void commentsOfClassesAndOfMembersAreRead() throws IOException {
    String member = "  /**\n   * <pre>{@code\n   * member();\n   * }</pre>\n   */\n";

    assertThat(examples("/**\n * <pre>{@code\n * whole();\n * }</pre>\n */\n" + member))
        .containsExactly(" whole();", " member();");
    assertThat(standsInASource()).hasSizeGreaterThan(100);
  }

  /** The Java blocks of a Markdown text, in their order. */
  private static List<String> snippets(String markdown) {
    return BLOCK
        .matcher(markdown)
        .results()
        .filter(block -> block.group(1).matches("(?i)\\s*java.*"))
        .map(block -> block.group(2))
        .toList();
  }

  /** The examples in the comments of a source. */
  private static List<String> examples(String java) {
    return REFERENCE
        .matcher(java)
        .results()
        .map(block -> block.group(1).replaceAll("(?m)^[ \\t]*\\*", ""))
        .toList();
  }

  /** Whether the source has the same lines, but for indentation, imports and empty lines. */
  private static boolean standsIn(String source, String snippet) {
    return code(source).contains(code(snippet));
  }

  private static String code(String java) {
    return java.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("import "))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
