package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rows that can be done twice without harm are, when nobody knows whether they arrived. */
@ExtendWith(EmulatorExtension.class)
class RepeatableImportTest {

  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  @TempDir private Path directory;

  @Test
  void aCreateUnderAnIdOfTheRowsOwnIsRepeatedWithoutASecondCustomer() throws IOException {
    String rows = "{\"id\":\"ada\",\"email\":\"Ada@example.com\"}\n";
    ImportedFile file = ImportedFile.write(directory.resolve("c.jsonl"), rows);
    file.into(generic);
    file.forgetOutcomes();

    Cli second = file.into(generic);

    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("1 rows: 1 done");
    assertThat(generic.customerCount()).isEqualTo(1);
  }

  @Test
  void aStrangerUnderTheSameIdIsNotTakenForTheRow() throws IOException {
    String rows = "{\"id\":\"ada\",\"email\":\"ada@example.com\"}\n";
    ImportedFile file = ImportedFile.write(directory.resolve("c.jsonl"), rows);
    file.into(generic);
    file.forgetOutcomes();
    generic.reset();
    generic.addCustomer("{\"id\":\"ada\",\"email\":\"stranger@example.com\"}");

    Cli second = file.into(generic);

    assertThat(second.status()).isEqualTo(6);
    assertThat(second.out()).contains("line 1: UNKNOWN as before, since the repetition");
  }

  @Test
  void checkoutPageUpdatesWhoIsThere() throws IOException {
    String id =
        checkoutPage.addCustomer(
            "{\"email\":\"ada@example.com\",\"address\":{\"line1\":\"1 Main St\"}}");
    String csv = "id,name,address.city\n" + id + ",Ada,Springfield\n";

    ImportedFile file = ImportedFile.write(directory.resolve("c.csv"), csv);
    assertThat(file.into(checkoutPage).status()).isZero();
    file.forgetOutcomes();
    assertThat(file.into(checkoutPage).status()).as("repeated").isZero();

    assertThat(checkoutPage.customerJson(id).orElseThrow())
        .contains("\"Ada\"", "1 Main St", "Springfield");
    assertThat(
            ImportedFile.write(directory.resolve("d.csv"), "name\nAda\n").into(checkoutPage).err())
        .contains("id: is missing, and every customer needs it");
  }
}
