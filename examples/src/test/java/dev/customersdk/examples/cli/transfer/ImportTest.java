package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmulatorExtension.class)
class ImportTest {

  static final KohortEmulator kohort = KohortEmulator.builder().strict().start();

  @TempDir private Path directory;

  @Test
  void readsCsv() throws IOException {
    String csv =
        """
        emailAddress,firstName,metadata.plan,metadata.a\\.b,phoneNumber
        ada@example.com,"Ada
        ""A""\",gold,,
        grace@example.com,,"x,y",1,"+1 555"
        """;

    assertThat(run(kohort, "c.csv", "\uFEFF" + csv).out()).startsWith("2 rows: 2 done");
    assertThat(bodies(kohort))
        .containsExactlyInAnyOrder(
            "{\"emailAddress\":\"ada@example.com\",\"firstName\":\"Ada\\n\\\"A\\\"\","
                + "\"metadata\":{\"plan\":\"gold\"}}",
            "{\"emailAddress\":\"grace@example.com\",\"metadata\":{\"plan\":\"x,y\",\"a.b\":\"1\"},"
                + "\"phoneNumber\":\"+1 555\"}");
  }

  @Test
  void readsJsonLines() throws IOException {
    String lines =
        """

        {"emailAddress":"ada@example.com","metadata":{"seats":3,"flags":[true]},"phoneNumber":null}
        """;

    assertThat(run(kohort, "c.jsonl", lines).status()).isZero();
    assertThat(bodies(kohort))
        .containsExactly(
            "{\"emailAddress\":\"ada@example.com\",\"metadata\":{\"seats\":3,\"flags\":[true]},"
                + "\"phoneNumber\":null}");
  }

  @Test
  void whereARowCannotBeSentNothingIs() throws IOException {
    String lines =
        """
        {"emailAddress":"ada@example.com","createdAt":"2026-01-01T00:00:00Z"}
        {"emailAddress":"grace@example.com","fristName":"Grace"}
        {"emailAddress":"eve@example.com","address":{"town":"Springfield"}}
        {"firstName":"Nobody"}
        ["eve@example.com"]
        {"emailAddress":
        """;

    Cli refused = run(kohort, "c.jsonl", lines);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .contains(
            "line 2: fristName: is no property",
            "line 3: address.town: is no property",
            "line 4: ",
            "line 5: ",
            "line 6: ",
            "--skip-invalid")
        .doesNotContain("line 1: ", "example.com");
    assertThat(kohort.requestCount()).isZero();
    assertThat(run(kohort, "c.jsonl", lines, "--skip-invalid").out())
        .contains("6 rows: 1 done (0 before), 0 rejected, 0 unclear, 5 invalid, 0 left");
    assertThat(run(kohort, "c.jsonl", lines, "--skip-invalid").status()).isEqualTo(4);
    assertThat(bodies(kohort)).containsExactly("{\"emailAddress\":\"ada@example.com\"}");
  }

  @Test
  void theJournalLiesBesideTheFileBehindALink() throws IOException {
    Path file = Files.writeString(directory.resolve("c.jsonl"), ImportedFile.kohortCustomers(1));
    Path link = Files.createSymbolicLink(directory.resolve("link.jsonl"), file);

    assertThat(new ImportedFile(link).into(kohort).status()).isZero();
    assertThat(new ImportedFile(file).into(kohort).out()).contains("1 done (1 before)");
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @Test
  void aDryRunChecksAndSendsNothing() throws IOException {
    assertThat(run(kohort, "c.jsonl", ImportedFile.kohortCustomers(3), "--dry-run").out())
        .isEqualTo("3 of 3 rows can be sent\n");
    assertThat(run(kohort, "d.jsonl", "{}", "--dry-run").status()).isEqualTo(2);
    assertThat(kohort.requestCount()).isZero();
    assertThat(directory.resolve("c.jsonl.journal")).doesNotExist();
  }

  @Test
  void anEmulatorsImportLeavesNoJournal() throws IOException {
    Path file = Files.writeString(directory.resolve("c.jsonl"), ImportedFile.kohortCustomers(2));

    for (int time = 0; time < 2; time++) {
      assertThat(Cli.run("kohort", "import", "--emulator", file.toString()).out())
          .contains("2 rows: 2 done");
    }
    assertThat(directory.resolve("c.jsonl.journal")).doesNotExist();
  }

  private static List<String> bodies(Emulator emulator) {
    return emulator.requests().stream().map(it -> it.body()).toList();
  }

  private Cli run(Emulator emulator, String name, String content, String... options)
      throws IOException {
    return ImportedFile.write(directory.resolve(name), content).into(emulator, options);
  }
}
