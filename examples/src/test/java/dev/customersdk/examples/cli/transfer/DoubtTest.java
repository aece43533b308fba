package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.Fault;
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

/** A doubt stays until the vendor has the row for certain. */
@ExtendWith(EmulatorExtension.class)
class DoubtTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 422})
  void aRefusedRepetitionSaysNothingOfTheFirstTry(int status) throws IOException {
    kohort.failNext(Fault.dropAfterProcessing());
    ImportedFile file = write(1);
    file.into(kohort);
    kohort.failNext(Fault.status(status));

    Cli repeated = file.into(kohort, "--repeat", "1");

    assertThat(repeated.status()).isEqualTo(6);
    assertThat(repeated.out()).contains("line 1: UNKNOWN as before", "responded with " + status);
    assertThat(file.into(kohort, "--retry-rejected").status()).isEqualTo(6);
    assertThat(kohort.customerCount()).as("nobody twice").isEqualTo(1);
    assertThat(file.into(kohort, "--look-up").status()).isZero();
  }

  @Test
  void aRunThatStopsEarlyListsWhatItHasNotReached() throws IOException {
    kohort.failNext(Fault.none(), Fault.none(), Fault.dropAfterProcessing());
    ImportedFile file = write(3);
    file.into(kohort, "--parallel", "1");
    String journal = Files.readString(file.journal());
    Files.writeString(
        file.journal(), journal.replaceAll("(?m)^.*\"line\":1,.*\\R", "")); // as a new row
    kohort.failNext(Fault.status(401));

    Cli second = file.into(kohort, "--parallel", "1", "--max-failures", "1");

    assertThat(second.status()).isEqualTo(6);
    assertThat(second.out())
        .contains("line 1: DEFERRED", "line 3: UNKNOWN in an earlier run")
        .contains("3 rows: 1 done (1 before), 0 rejected, 1 unclear, 0 invalid, 1 left");
  }

  private ImportedFile write(int customers) throws IOException {
    String rows = ImportedFile.kohortCustomers(customers);
    return ImportedFile.write(directory.resolve("c.jsonl"), rows);
  }
}
