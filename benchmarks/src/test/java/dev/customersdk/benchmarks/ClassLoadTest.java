package dev.customersdk.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done every day loads nothing of databind, and no events while nobody records any. */
class ClassLoadTest {

  /** Whose classes they are: the project, the library, or the JDK. */
  private static final Pattern OWNER =
      Pattern.compile("(dev\\.customersdk|com\\.fasterxml\\.jackson)\\.[^.]+|[^.]+");

  @ParameterizedTest
  @EnumSource
  void theEverydayPathLoadsNoDatabind(Scenario vendor, @TempDir Path directory) throws Exception {
    List<String> loaded = classesOf(vendor, directory.resolve("classes.txt"));

    System.out.println(
        vendor.key()
            + ": "
            + loaded.stream().collect(groupingBy(ClassLoadTest::owner, TreeMap::new, counting())));
    assertThat(loaded)
        .contains("dev.customersdk.core.ApiCall")
        .filteredOn(name -> name.startsWith("com.fasterxml.jackson.databind."))
        .as("databind's classes that were loaded")
        .isEmpty();
    assertThat(loaded)
        .doesNotContain("jdk.jfr.Event", "dev.customersdk.core.internal.observe.CallEvent");
  }

  private static List<String> classesOf(Scenario vendor, Path log)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none:filesize=0",
                "-cp",
                System.getProperty("java.class.path"),
                EverydayPath.class.getName(),
                vendor.name(),
                ServerProcess.address())
            .redirectError(Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    try (var lines = Files.lines(log)) {
      return lines.map(line -> line.substring(0, line.indexOf(' '))).toList();
    }
  }

  private static String owner(String type) {
    Matcher owner = OWNER.matcher(type);
    return owner.lookingAt() ? owner.group() : type;
  }
}
