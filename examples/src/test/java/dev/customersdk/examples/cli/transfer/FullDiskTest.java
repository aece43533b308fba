package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.examples.cli.CustomersProcess;
import dev.customersdk.testkit.KohortEmulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A journal that cannot grow in the middle of an import, as on a full disk. */
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

  @Test
  void endsTheImportAndLeavesAJournalToGoOnWith(@TempDir Path directory) throws Exception {
    ImportedFile file =
        ImportedFile.write(directory.resolve("c.jsonl"), ImportedFile.kohortCustomers(100));
    try (KohortEmulator kohort = KohortEmulator.start()) {
      CustomersProcess process =
          CustomersProcess.startWithin(
              List.of("/bin/sh", "-c", "ulimit -f 4; exec \"$@\"", "sh"),
              directory,
              Cli.environment(kohort),
              "kohort",
              "import",
              file.path().toString());

      assertThat(process.status()).as(process.output()).isIn(1, 6);
      assertThat(process.output())
          .contains("100 rows: ", "the journal cannot be written")
          .doesNotContain("\tat ");
      assertThat(Files.readString(file.journal())).endsWith("\n").hasSizeLessThanOrEqualTo(4096);
      int there = kohort.customerCount();
      assertThat(there).isBetween(1, 99);

      Cli second = file.into(kohort, "--look-up");
      assertThat(second.out()).as(second.err()).contains("100 rows: ");
      assertThat(kohort.customerCount()).as("nobody twice").isLessThanOrEqualTo(100);
    }
  }
}
