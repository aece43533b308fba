package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Methods that sentences of the pages name are there. */
class NamedMethodsTest {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern METHOD = Pattern.compile("(?<!new |@)\\b(\\w+)\\(");

  /** Of Java, Kotlin, JUnit and other libraries. */
  private static final Set<String> FOREIGN =
      Set.of(
          "addModule",
          "await",
          "fastFallback",
          "findAndAddModules",
          "getOrNull",
          "join",
          "toString",
          "withMapper");

  @Test
  void standInTheWrittenApi() throws IOException {
    StringBuilder api = new StringBuilder();
    for (Path file : files(Path.of(".."), "api.txt")) {
      api.append(Files.readString(file));
    }
    Map<String, Set<String>> unknown = new TreeMap<>();
    for (Path page : files(Path.of("../docs"), ".md")) {
      CODE.matcher(FENCE.matcher(Files.readString(page)).replaceAll(""))
          .results()
          .flatMap(code -> METHOD.matcher(code.group(1)).results())
          .map(method -> method.group(1))
          .filter(name -> !FOREIGN.contains(name))
          .filter(name -> !Pattern.compile("\\b" + name + "\\(").matcher(api).find())
          .forEach(
              name -> unknown.computeIfAbsent(name, it -> new TreeSet<>()).add(page.toString()));
    }

    assertThat(api).contains("executeAsync()");
    assertThat(unknown).isEmpty();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 3)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
