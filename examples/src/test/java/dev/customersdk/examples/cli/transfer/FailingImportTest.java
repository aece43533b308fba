package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rows whose calls fail. */
@ExtendWith(EmulatorExtension.class)
class FailingImportTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @TempDir private Path directory;

  @Test
  void whatTheVendorRefusesIsReportedByItsLine() throws IOException {
    kohort.failNext(Fault.none(), Fault.status(422), Fault.none());

    Cli first = run(3, "--parallel", "1");

    assertThat(first.status()).isEqualTo(4);
    assertThat(first.out()).contains("line 2: REJECTED POST /customers responded with 422");
    assertThat(first.out()).contains("3 rows: 2 done (0 before), 1 rejected, 0 unclear");
    assertThat(run(3).status()).isEqualTo(4);
    assertThat(kohort.requestCount()).isEqualTo(3);
    assertThat(run(3, "--retry-rejected").status()).isZero();
    assertThat(kohort.customerCount()).isEqualTo(3);
  }

  @Test
  void anUnreadableResponseIsDoneAndMentioned() throws IOException {
    kohort.failNext(Fault.truncatedJson());

    Cli cli = run(1);

    assertThat(cli.status()).isZero();
    assertThat(cli.out()).contains("line 1: PROCESSED", "1 rows: 1 done");
  }

  @Test
  void aVendorThatIsDownIsLeftAlone() throws IOException {
    kohort.failNext(IntStream.range(0, 30).mapToObj(i -> Fault.status(500)).toArray(Fault[]::new));

    Cli cli = run(30, "--parallel", "1", "--max-failures", "5");

    assertThat(cli.status()).isEqualTo(6);
    assertThat(cli.out()).contains("5 unclear, 0 invalid, 25 left", "Call it again");
    assertThat(kohort.requestCount()).isEqualTo(5);
  }

  @Test
  void aRefusedKeyIsNoRowsFault() throws IOException {
    kohort.failNext(IntStream.range(0, 3).mapToObj(i -> Fault.status(401)).toArray(Fault[]::new));

    Cli cli = run(5, "--parallel", "1", "--max-failures", "3");

    assertThat(cli.status()).isEqualTo(4);
    assertThat(cli.out()).contains("line 1: DEFERRED", "0 rejected", "5 left");
    assertThat(run(5).out()).contains("5 rows: 5 done (0 before)");
    assertThat(kohort.customerCount()).isEqualTo(5);
  }

  private Cli run(int customers, String... options) throws IOException {
    String rows = ImportedFile.kohortCustomers(customers);
    return ImportedFile.write(directory.resolve("c.jsonl"), rows).into(kohort, options);
  }
}
