package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Methods and constants that sentences of the pages name are there. */
class NamedMethodsTest {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern METHOD = Pattern.compile("(?<!new |@)\\b(\\w+)\\(");
  private static final Pattern CONSTANT =
      Pattern.compile("^(?:\\w+\\.)*([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)$");

  /** Of Java, Kotlin, Gradle, JUnit and other libraries. */
  private static final Set<String> FOREIGN =
      Set.of(
          "addModule",
          "await",
          "fastFallback",
          "findAndAddModules",
          "getOrNull",
          "init",
          "join",
          "mavenLocal",
          "toString",
          "withMapper");

  /** Of HTTP, vendors, shells, logs, other libraries, the examples and the command line. */
  private static final Pattern NO_CONSTANT_OF_THE_API =
      Pattern.compile(
          "GET|POST|PATCH|EMAIL_ALREADY_USED|\\w+_API_KEY|\\w+_BASE_URL|JAVA_HOME|PATH|SIGTERM"
              + "|TRACE|DEBUG|FINE|FINER|FAIL_ON_EMPTY_BEANS|WRITE_NUMBERS_AS_STRINGS|OLDEST_FIRST"
              + "|STARTED|DONE|DEFERRED");

  @Test
  void standInTheWrittenApi() throws IOException {
    assertThat(unknown(METHOD, "\\b%s\\("))
        .allSatisfy((name, pages) -> assertThat(FOREIGN).as(pages).contains(name));
  }

  @Test
  void haveTheConstantsOfTheWrittenApi() throws IOException {
    assertThat(unknown(CONSTANT, "static final \\S+ %s\\b"))
        .allSatisfy((name, pages) -> assertThat(name).as(pages).matches(NO_CONSTANT_OF_THE_API));
  }

  /** The names that the pages have and the written API does not, and the pages. */
  private static Map<String, String> unknown(Pattern named, String written) throws IOException {
    StringBuilder api = new StringBuilder();
    for (Path file : files(Path.of(".."), "api.txt")) {
      api.append(Files.readString(file));
    }
    List<Path> pages = new ArrayList<>(files(Path.of("../docs"), ".md"));
    pages.add(Path.of("../README.md"));
    Map<String, String> names = new TreeMap<>();
    for (Path page : pages) {
      CODE.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""))
          .results()
          .flatMap(code -> named.matcher(code.group(1)).results())
          .forEach(name -> names.merge(name.group(1), page.toString(), (a, b) -> a + ", " + b));
    }

    assertThat(names).hasSizeGreaterThan(30);
    names.keySet().removeIf(name -> Pattern.compile(written.formatted(name)).matcher(api).find());
    return names;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
