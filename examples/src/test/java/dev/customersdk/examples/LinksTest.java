package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages lead somewhere, and each page is found from the index. */
class LinksTest {

  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Path INDEX = DOCS.resolve("README.md");
  private static final Pattern LINK =
      Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void leadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (MatchResult link : links(page)) {
        Path target = target(page, link);
        String anchor = link.group(2);
        if (!Files.exists(target) || (anchor != null && !anchors(target).contains(anchor))) {
          broken.add(page + ": " + link.group());
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void findEveryPageFromTheIndex() throws IOException {
    List<Path> linked = links(INDEX).stream().map(link -> target(INDEX, link)).toList();

    assertThat(pages())
        .filteredOn(page -> page.startsWith(DOCS) && !page.equals(INDEX))
        .hasSizeGreaterThan(25)
        .allSatisfy(page -> assertThat(linked).contains(page));
    assertThat(links(ROOT.resolve("README.md")).stream().map(it -> it.group(1)))
        .contains("docs/README.md");
  }

  private static List<MatchResult> links(Path page) throws IOException {
    String text = FENCE.matcher(Files.readString(page)).replaceAll("");
    return LINK.matcher(text).results().toList();
  }

  private static Path target(Path page, MatchResult link) {
    return link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
  }

  /** As they are made of headings: lower case, blanks as hyphens, no other signs. */
  private static Set<String> anchors(Path page) throws IOException {
    String text = FENCE.matcher(Files.readString(page)).replaceAll("");
    return HEADING
        .matcher(text)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(DOCS);
        Stream<Path> others = Files.list(ROOT)) {
      return Stream.concat(docs, others)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
