package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the documents and help print do what they should, one after the other. */
class DocumentedCommandsTest {

  private static final Pattern COMMAND =
      Pattern.compile(
          "(?m)^ *(?:customers (.*)|mvn -q compile exec:java@customers -Dexec\\.args=\"(.*)\")$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @AutoClose private final KohortEmulator kohort = KohortEmulator.start();

  @TempDir private Path directory;

  @Test
  void ofTheReadme() throws IOException {
    assertThat(commands(Files.readString(Path.of("../README.md"))))
        .hasSize(5)
        .allSatisfy(this::run);
  }

  @Test
  void ofTheirOwnPage() throws IOException {
    String page = Files.readString(Path.of("../docs/command-line.md"));

    assertThat(commands(page)).hasSize(8).allSatisfy(this::run);
    assertThat(directory.resolve("customers.csv")).content().contains("ada@example.com");
    assertThat(kohort.customerCount()).as("created, and imported once more").isEqualTo(2);
  }

  @Test
  void ofHelp() {
    assertThat(commands(Cli.run("--help").out())).hasSize(3).allSatisfy(this::run);
  }

  private void run(List<String> command) {
    String[] words =
        command.stream()
            .map(it -> it.matches("\\w+\\.(csv|jsonl)") ? directory.resolve(it).toString() : it)
            .toArray(String[]::new);

    Cli cli = Cli.run(Cli.environment(kohort), Terminal.none(), "", words);

    assertThat(cli.status()).as(command + ": " + cli.out() + cli.err()).isZero();
  }

  private static List<List<String>> commands(String text) {
    List<List<String>> commands = new ArrayList<>();
    for (MatchResult line : COMMAND.matcher(text).results().toList()) {
      commands.add(
          WORD.matcher(line.group(1) == null ? line.group(2) : line.group(1))
              .results()
              .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
              .toList());
    }
    return commands;
  }
}
