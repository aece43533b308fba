package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what an import needs are refused before anything is sent. */
@ExtendWith(EmulatorExtension.class)
class WrongFileTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private static final String LATIN = "emailAddress,firstName\na@example.com,Ren\u00e9\n";

  @TempDir private Path directory;

  @AfterEach
  void nothingIsSent() {
    assertThat(kohort.requestCount()).isZero();
    assertThat(directory.resolve("c.csv.journal")).doesNotExist();
  }

  static Stream<Arguments> isToldWhy() {
    String header = "emailAddress\n";
    return Stream.of(
        Arguments.of("c.csv", "", "has no rows"),
        Arguments.of("c.csv", header, "has no rows"),
        Arguments.of("c.jsonl", "\n\n", "has no rows"),
        Arguments.of("c.csv", "emailAddress,emailAddress\na,b\n", "emailAddress is there twice"),
        Arguments.of("c.csv", header + "\"a@example.com\n", "a quotation mark has no partner"),
        Arguments.of("c.csv", header + "\"a@example.com\"x\n", "a quotation mark has no partner"),
        Arguments.of("c.csv", header + "a@example.com,b\n", "line 2: has more values than"),
        Arguments.of("c.csv", header + "x".repeat(21_000_000) + "\n", "a value is too long"),
        Arguments.of("c.jsonl", "{\"a\":".repeat(2000) + "\n", "line 1: the row: is too deep"),
        Arguments.of(
            "c.csv",
            "emailAddress,firstName\na,\"b\nc\"\n\n,x\nd,\n,y\n",
            "line 5: emailAddress: is missing, and every customer needs it\nline 7: "));
  }

  @ParameterizedTest
  @MethodSource
  void isToldWhy(String name, String content, String why) throws IOException {
    assertRefused(ImportedFile.write(directory.resolve(name), content), why);
  }

  @Test
  void anotherEncodingIsTold() throws IOException {
    for (String name : new String[] {"c.csv", "c.jsonl"}) {
      Path file = Files.write(directory.resolve(name), LATIN.getBytes(StandardCharsets.ISO_8859_1));

      assertRefused(new ImportedFile(file), "is not in UTF-8");
    }
  }

  @Test
  void aWrongColumnIsToldOnceAndCanBeIgnored() throws IOException {
    String csv = "emailAddress,fristName\n" + "a@example.com,Ada\n".repeat(3);
    ImportedFile file = ImportedFile.write(directory.resolve("c.csv"), csv);

    Cli refused = file.into(kohort, "--skip-invalid");
    assertThat(refused.err()).hasLineCount(1).contains("the first line: fristName: is no property");
    assertThat(file.into(kohort, "--ignore-column", "fristName", "--dry-run").out())
        .isEqualTo("3 of 3 rows can be sent\n");
    assertThat(file.into(kohort, "--ignore-column", "emailAddress").err())
        .contains("emailAddress: is missing");
  }

  @Test
  void twentyWrongRowsAreEnough() throws IOException {
    ImportedFile file = ImportedFile.write(directory.resolve("c.jsonl"), "{}\n".repeat(25));

    Cli cli = file.into(kohort);

    assertThat(cli.err()).contains("line 20: ", "5 more …").doesNotContain("line 21: ");
    assertThat(file.into(kohort, "--dry-run", "--skip-invalid").status()).isEqualTo(4);
  }

  @Test
  void theFileItselfIsNoJournal() throws IOException {
    String rows = ImportedFile.kohortCustomers(2) + "{\"emailAddress\":\"c\"}";
    ImportedFile file = ImportedFile.write(directory.resolve("c.jsonl"), rows);

    assertThat(file.into(kohort, "--journal", file.path().toString()).status()).isEqualTo(2);
    assertThat(file.path()).hasContent(rows);
  }

  @Test
  void standardInputIsRefused() {
    Cli cli = Cli.at(kohort, "kohort", "import", "-");

    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("more than once");
  }

  @Test
  void anEmulatorHasNoJournal() throws IOException {
    ImportedFile file =
        ImportedFile.write(directory.resolve("c.jsonl"), "{\"emailAddress\":\"a\"}");
    Cli cli =
        Cli.run("kohort", "import", file.path().toString(), "--emulator", "--journal", "x.journal");

    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("--journal: not together with --emulator");
  }

  private static void assertRefused(ImportedFile file, String why) {
    Cli cli = file.into(kohort);
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains(why).doesNotContain("[Source", "\tat ", "example.com");
  }
}
