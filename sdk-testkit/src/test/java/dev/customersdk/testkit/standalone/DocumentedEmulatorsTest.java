package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options with which documents start an emulator are understood. */
class DocumentedEmulatorsTest {

  private static final Pattern OPTIONS =
      Pattern.compile(
          "(?m)^(?:mvn .*exec:java@emulator -Dexec.args=\"|java -jar .*-standalone.jar )([^\"\\n]*)");

  @ParameterizedTest
  @CsvSource({"README.md, 1", "docs/testing.md, 2"})
  void haveOptionsThatThereAre(Path page, int count) throws IOException {
    List<MatchResult> starts =
        OPTIONS.matcher(Files.readString(Path.of("..").resolve(page))).results().toList();

    assertThat(starts)
        .hasSize(count)
        .allSatisfy(
            start ->
                assertThat(
                        new EmulatorCommand()
                            .commandLine()
                            .parseArgs(start.group(1).split(" ", -1)))
                    .isNotNull());
  }
}
