package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is deleted, blocked or to be forgotten does not come back by an export and an import. */
@ExtendWith(EmulatorExtension.class)
class DepartedTest {

  static final KohortEmulator kohort = KohortEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void whoIsBlockedStaysAway(String format) throws IOException {
    String file = directory.resolve("c." + format).toString();
    kohort.addCustomer("{\"emailAddress\":\"grace@example.com\"}");
    String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    Cli.at(kohort, "kohort", "block", id);
    assertThat(Cli.at(kohort, "kohort", "export", file).status()).isZero();
    kohort.reset();

    Cli back = Cli.at(kohort, "kohort", "import", file);

    assertThat(back.status()).isZero();
    assertThat(back.out()).contains("left out, since blocked", "1 done", "1 left out, 0 left");
    assertThat(kohort.customerCount()).isEqualTo(1);
    Cli all = Cli.at(kohort, "kohort", "import", file, "--include-deleted");
    assertThat(all.out()).contains("2 rows: 2 done (1 before)");
    assertThat(Cli.at(kohort, "kohort", "import", file).out()).contains("0 left out, 0 left");
  }

  @Test
  void whoIsDeletedOrToBeForgottenStaysAway() throws IOException {
    Path deleted =
        Files.writeString(
            directory.resolve("d.jsonl"),
            "{\"emailAddress\":\"ada@example.com\",\"deletedAt\":\"2026-01-01T00:00:00Z\"}\n");
    Path forgotten =
        Files.writeString(
            directory.resolve("f.jsonl"), "{\"id\":\"ada\",\"requestToBeForgotten\":true}\n");

    assertThat(Cli.at(kohort, "kohort", "import", deleted.toString()).out())
        .contains("line 1: left out, since deleted");
    assertThat(Cli.at(generic, "generic", "import", forgotten.toString()).out())
        .contains("line 1: left out, since to be forgotten");
    assertThat(kohort.customerCount() + generic.customerCount()).isZero();
  }
}
