package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a look finds for a row, and what is said where it finds nobody for certain. */
@ExtendWith(EmulatorExtension.class)
class LookUpTest {

  static final KohortEmulator kohort = KohortEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  @TempDir private Path directory;

  @Test
  void findsARowThatCameFromAnExport() throws IOException {
    ImportedFile file =
        unclear(
            kohort,
            Fault.dropAfterProcessing(),
            "{\"id\":\"cus_old\",\"createdAt\":\"2020-01-01T00:00:00.000Z\",\"updatedAt\":null,"
                + "\"emailAddress\":\"Ada@example.com\",\"firstName\":\"Ada\",\"locale\":\"fr_FR\"}");

    assertThat(file.into(kohort, "--look-up").out()).contains("1 rows: 1 done");
  }

  @Test
  void whoDiffersIsNotTheRow() throws IOException {
    kohort.addCustomer("{\"emailAddress\":\"ada@example.com\",\"firstName\":\"ada\"}");
    String row = "{\"emailAddress\":\"ada@example.com\",\"firstName\":\"Ada\"}";
    ImportedFile file = unclear(kohort, Fault.dropAfterReading(), row);

    assertUnclear(file.into(kohort, "--look-up"), "differs from it (customers: 1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\":\"ada@example.com\"}",
        "{\"email\":\"ada@example.com\",\"metadata\":\"{\\\"plan\\\":\\\"GOLD\\\"}\"}"
      })
  void anUpdateThatFlexNeverGotIsNotDone(String before) throws IOException {
    flex.addCustomer(before);
    String row = "{\"email\":\"ada@example.com\",\"metadata\":{\"plan\":\"gold\"}}";
    ImportedFile file = unclear(flex, Fault.dropAfterReading(), row);

    assertUnclear(file.into(flex, "--look-up"), "differs from it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"plan\":\"gold\"}", "\"{\\\"plan\\\":\\\"gold\\\"}\""})
  void anUpdateThatFlexGotIsDone(String metadata) throws IOException {
    String row =
        "{\"email\":\"ada@example.com\",\"checkout_session_id\":\"fcs_1\",\"metadata\":%s}"
            .formatted(metadata);
    ImportedFile file = unclear(flex, Fault.dropAfterProcessing(), row);

    assertThat(file.into(flex, "--look-up").status()).isZero();
  }

  @Test
  void theCustomerOfAProcessedRowIsNotTakenForAnother() throws IOException {
    kohort.failNext(Fault.dropAfterReading(), Fault.truncatedJson());
    ImportedFile file = write(ImportedFile.kohortCustomers(1).repeat(2));
    file.into(kohort, "--parallel", "1");

    assertUnclear(file.into(kohort, "--look-up"), "a PROCESSED row has its e-mail address");
  }

  @Test
  void aRowWithoutAnAddressCannotBeLookedFor() throws IOException {
    ImportedFile file =
        unclear(generic, Fault.dropAfterProcessing(), "{\"metadata\":{\"plan\":\"gold\"}}");

    assertUnclear(file.into(generic, "--look-up"), "has no e-mail address to look for");
  }

  @Test
  void findingNobodyIsNoFailure() throws IOException {
    kohort.failNext(
        IntStream.range(0, 12).mapToObj(i -> Fault.dropAfterReading()).toArray(Fault[]::new));
    ImportedFile file = write(ImportedFile.kohortCustomers(12));
    file.into(kohort, "--max-failures", "100");
    write(ImportedFile.kohortCustomers(13));

    assertThat(file.into(kohort, "--look-up").out()).contains("1 done", "12 unclear", "0 left");
  }

  @Test
  void aVendorThatCannotBeAskedIsLeftAlone() throws IOException {
    kohort.failNext(Fault.dropAfterReading(), Fault.dropAfterReading());
    ImportedFile file = write(ImportedFile.kohortCustomers(2));
    file.into(kohort, "--parallel", "1");
    write(ImportedFile.kohortCustomers(3));
    kohort.failNext(Fault.status(400), Fault.status(400));

    Cli cli = file.into(kohort, "--look-up", "--max-failures", "2");

    assertUnclear(cli, "and not looked up: ");
    assertThat(cli.out()).contains("2 unclear, 0 invalid, 1 left");
    assertThat(kohort.customerCount()).isZero();
  }

  private ImportedFile unclear(Emulator emulator, Fault fault, String row) throws IOException {
    emulator.failNext(fault);
    ImportedFile file = write(row + "\n");
    assertThat(file.into(emulator).status()).isEqualTo(6);
    return file;
  }

  private ImportedFile write(String rows) throws IOException {
    return ImportedFile.write(directory.resolve("c.jsonl"), rows);
  }

  private static void assertUnclear(Cli cli, String why) {
    assertThat(cli.status()).as(cli.out()).isEqualTo(6);
    assertThat(cli.out()).contains("line 1: UNKNOWN ", why);
  }
}
