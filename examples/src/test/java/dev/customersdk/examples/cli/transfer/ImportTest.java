package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(EmulatorExtension.class)
class ImportTest {

  static final KohortEmulator kohort = KohortEmulator.builder().strict().start();
  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

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
    assertThat(bodies(kohort)).containsExactly("{\"emailAddress\":\"ada@example.com\"}");
  }

  @Test
  void csvThatIsNoneIsRefused() throws IOException {
    for (String csv :
        List.of("emailAddress\na@example.com,b\n", "emailAddress\n\"a@example.com\n")) {
      assertThat(run(kohort, "c.csv", csv).err()).contains("line 2: ");
    }
    assertThat(kohort.requestCount()).isZero();
  }

  @Test
  void whatTheVendorRefusesIsReportedByItsLine() throws IOException {
    kohort.failNext(Fault.none(), Fault.status(422), Fault.none());

    Cli first = run(kohort, "c.jsonl", customers(3), "--parallel", "1");

    assertThat(first.status()).isEqualTo(4);
    assertThat(first.out()).contains("line 2: REJECTED POST /customers responded with 422");
    assertThat(first.out()).contains("3 rows: 2 done (0 before), 1 rejected, 0 unclear");
    assertThat(run(kohort, "c.jsonl", customers(3)).status()).isEqualTo(4);
    assertThat(kohort.requestCount()).isEqualTo(3);
    assertThat(run(kohort, "c.jsonl", customers(3), "--retry-rejected").status()).isZero();
    assertThat(kohort.customerCount()).isEqualTo(3);
  }

  @Test
  void anUnreadableResponseIsDoneAndMentioned() throws IOException {
    kohort.failNext(Fault.truncatedJson());

    Cli cli = run(kohort, "c.jsonl", customers(1));

    assertThat(cli.status()).isZero();
    assertThat(cli.out()).contains("line 1: PROCESSED", "1 rows: 1 done");
  }

  @Test
  void aVendorThatIsDownIsLeftAlone() throws IOException {
    kohort.failNext(IntStream.range(0, 30).mapToObj(i -> Fault.status(500)).toArray(Fault[]::new));

    Cli cli = run(kohort, "c.jsonl", customers(30), "--parallel", "1", "--max-failures", "5");

    assertThat(cli.status()).isEqualTo(6);
    assertThat(cli.out()).contains("5 unclear, 0 invalid, 25 left", "Call it again");
    assertThat(kohort.requestCount()).isEqualTo(5);
  }

  @Test
  void aRefusedKeyIsNoRowsFault() throws IOException {
    kohort.failNext(IntStream.range(0, 3).mapToObj(i -> Fault.status(401)).toArray(Fault[]::new));

    Cli cli = run(kohort, "c.jsonl", customers(5), "--parallel", "1", "--max-failures", "3");

    assertThat(cli.status()).isEqualTo(4);
    assertThat(cli.out()).contains("line 1: DEFERRED", "0 rejected", "5 left");
    assertThat(run(kohort, "c.jsonl", customers(5)).out()).contains("5 rows: 5 done (0 before)");
    assertThat(kohort.customerCount()).isEqualTo(5);
  }

  @Test
  void aCreateUnderAnIdOfTheRowsOwnIsRepeatedWithoutASecondCustomer() throws IOException {
    String rows = "{\"id\":\"ada\",\"email\":\"Ada@example.com\"}\n";
    run(generic, "c.jsonl", rows);
    forgetOutcomes();

    Cli second = run(generic, "c.jsonl", rows);

    assertThat(second.status()).isZero();
    assertThat(second.out()).contains("1 rows: 1 done");
    assertThat(generic.customerCount()).isEqualTo(1);
  }

  @Test
  void aStrangerUnderTheSameIdIsNotTakenForTheRow() throws IOException {
    String rows = "{\"id\":\"ada\",\"email\":\"ada@example.com\"}\n";
    run(generic, "c.jsonl", rows);
    forgetOutcomes();
    generic.reset();
    generic.addCustomer("{\"id\":\"ada\",\"email\":\"stranger@example.com\"}");

    Cli second = run(generic, "c.jsonl", rows);

    assertThat(second.status()).isEqualTo(4);
    assertThat(second.out()).contains("line 1: REJECTED");
  }

  @Test
  void checkoutPageUpdatesWhoIsThere() throws IOException {
    String id =
        checkoutPage.addCustomer(
            "{\"email\":\"ada@example.com\",\"address\":{\"line1\":\"1 Main St\"}}");
    String csv = "id,name,address.city\n" + id + ",Ada,Springfield\n";

    assertThat(run(checkoutPage, "c.csv", csv).status()).isZero();
    forgetOutcomes();
    assertThat(run(checkoutPage, "c.csv", csv).status()).as("repeated").isZero();

    assertThat(checkoutPage.customerJson(id).orElseThrow())
        .contains("\"Ada\"", "1 Main St", "Springfield");
    assertThat(run(checkoutPage, "d.csv", "name\nAda\n").err()).contains("there is no create");
  }

  @Test
  void aDryRunChecksAndSendsNothing() throws IOException {
    assertThat(run(kohort, "c.jsonl", customers(3), "--dry-run").out())
        .isEqualTo("3 rows can be sent\n");
    assertThat(run(kohort, "d.jsonl", "{}", "--dry-run").status()).isEqualTo(2);
    assertThat(kohort.requestCount()).isZero();
    assertThat(directory.resolve("c.jsonl.journal")).doesNotExist();
  }

  @Test
  void anEmulatorsImportLeavesNoJournal() throws IOException {
    Path file = Files.writeString(directory.resolve("c.jsonl"), customers(2));

    for (int time = 0; time < 2; time++) {
      assertThat(Cli.run("kohort", "import", "--emulator", file.toString()).out())
          .contains("2 rows: 2 done");
    }
    assertThat(directory.resolve("c.jsonl.journal")).doesNotExist();
  }

  private static String customers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"emailAddress\":\"c" + i + "@example.com\"}\n")
        .collect(Collectors.joining());
  }

  /** Makes the journal end as after kill -9. */
  private void forgetOutcomes() throws IOException {
    try (var files = Files.list(directory)) {
      for (Path journal : files.filter(it -> it.toString().endsWith(".journal")).toList()) {
        String text = Files.readString(journal).replaceAll("(?m)^.*\"DONE\".*\\R", "");
        Files.writeString(journal, text);
      }
    }
  }

  private static List<String> bodies(Emulator emulator) {
    return emulator.requests().stream().map(it -> it.body()).toList();
  }

  private Cli run(Emulator emulator, String name, String content, String... options)
      throws IOException {
    Path file = Files.writeString(directory.resolve(name), content);
    String vendor = emulator.getClass().getSimpleName().replace("Emulator", "");
    List<String> command =
        new ArrayList<>(List.of(vendor.toLowerCase(Locale.ROOT), "import", file.toString()));
    command.addAll(List.of(options));
    return Cli.at(emulator, command.toArray(String[]::new));
  }
}
