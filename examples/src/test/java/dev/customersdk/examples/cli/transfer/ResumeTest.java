package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.Cli;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.RecordedRequest;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a second run does with a row, by what the journal has of the first one. */
@ExtendWith(EmulatorExtension.class)
class ResumeTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private Path file;
  private Path journal;

  @BeforeEach
  void importOneCustomer(@TempDir Path directory) throws IOException {
    file = directory.resolve("customers.jsonl");
    Files.writeString(file, "{\"emailAddress\":\"ada@example.com\"}\n");
    journal = directory.resolve("customers.jsonl.journal");
    assertThat(run().status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "DONE,      '',                          0, 0",
    "PROCESSED, '',                          0, 0",
    "REJECTED,  '',                          0, 4",
    "REJECTED,  --retry-rejected,            1, 0",
    "DEFERRED,  '',                          1, 0",
    "NOT_SENT,  '',                          1, 0",
    "UNKNOWN,   '',                          0, 6",
    "STARTED,   '',                          0, 6",
    "UNKNOWN,   --retry-rejected,            0, 6",
    "UNKNOWN,   --repeat-unknown,            1, 0",
    "STARTED,   --repeat-unknown,            1, 0",
    "UNKNOWN,   --look-up,                   0, 0",
    "STARTED,   --look-up --repeat-unknown,  0, 0"
  })
  void goesOn(RowState state, String options, int creates, int status) throws IOException {
    endWith(state);

    Cli second = run(options.split(" "));

    assertThat(second.status()).isEqualTo(status);
    assertThat(creates()).isEqualTo(1 + creates);
    boolean toLookAt = status != 0 || state == RowState.PROCESSED;
    assertThat(second.out().contains("line 1: " + state)).isEqualTo(toLookAt);
  }

  @ParameterizedTest
  @CsvSource({"--look-up, 0, 6", "--look-up --repeat-unknown, 1, 0"})
  void whatIsNotFoundIsRepeatedOnlyWhenAllowed(String options, int creates, int status)
      throws IOException {
    endWith(RowState.UNKNOWN);
    kohort.reset();

    assertThat(run(options.split(" ")).status()).isEqualTo(status);
    assertThat(creates()).isEqualTo(creates);
  }

  @Test
  void aCustomerOfAnotherRowIsNotTakenForTheUnclearOne() throws IOException {
    Files.writeString(file, Files.readString(file).repeat(2));
    assertThat(run().status()).isZero(); // the second row
    String second = "(?m)^.\"line\":2,.*\"DONE\".*\\R";
    Files.writeString(journal, Files.readString(journal).replaceFirst(second, ""));

    assertThat(run("--look-up").out()).contains("2 done");
    assertThat(creates()).isEqualTo(2);
  }

  /** Each is there once, and none is found for another. */
  @Test
  void unclearRowsWithOneAddressStayAsManyAsTheyAre() throws IOException {
    Files.writeString(file, Files.readString(file).repeat(40));
    run();
    Files.writeString(journal, Files.readString(journal).replaceAll("(?m)^.*\"DONE\".*\\R", ""));
    kohort.reset();

    assertThat(run("--look-up", "--repeat-unknown").status()).isZero();
    assertThat(kohort.customerCount()).isEqualTo(40);
  }

  @Test
  void whatIsFoundIsNotLookedForAgain() throws IOException {
    endWith(RowState.UNKNOWN);
    run("--look-up");
    int requests = kohort.requestCount();

    assertThat(run().status()).isZero();
    assertThat(kohort.requestCount()).isEqualTo(requests);
  }

  @Test
  void aChangedRowIsRefused() throws IOException {
    Files.writeString(file, "{\"emailAddress\":\"eve@example.com\"}\n");

    assertRefused("line 1 is not what it was");
  }

  @Test
  void aMissingRowIsRefused() throws IOException {
    Files.writeString(file, "");

    assertRefused("shorter than it was");
  }

  @Test
  void rowsThatWereAddedAreImported() throws IOException {
    String grace = "\n{\"emailAddress\":\"grace@example.com\"}";
    Files.writeString(file, Files.readString(file) + grace);

    assertThat(run().out()).contains("2 rows: 2 done (1 before)");
    assertThat(creates()).isEqualTo(2);
  }

  @Test
  void theJournalOfAnotherAddressIsRefused() {
    try (KohortEmulator other = KohortEmulator.start()) {
      Cli there = Cli.at(other, "kohort", "import", file.toString());

      assertThat(there.status()).isEqualTo(2);
      assertThat(there.err()).contains("another import");
      assertThat(other.requestCount()).isZero();
    }
  }

  @Test
  void theJournalHoldsNothingPersonal() {
    assertThat(journal).content().doesNotContain("ada", "example.com", kohort.apiKey());
  }

  private void assertRefused(String why) {
    Cli second = run();
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains(why);
    assertThat(creates()).isEqualTo(1);
  }

  /** Makes the journal end as if the first run had learned this, and no id. */
  private void endWith(RowState state) throws IOException {
    String end = state == RowState.STARTED ? "" : "$1" + state + "\"}\n";
    String done = "(?m)^(.*\"outcome\":\")DONE\".*\\R";
    Files.writeString(journal, Files.readString(journal).replaceFirst(done, end));
  }

  private static long creates() {
    return kohort.requests().stream().map(RecordedRequest::method).filter("POST"::equals).count();
  }

  private Cli run(String... options) {
    List<String> command = new ArrayList<>(List.of("kohort", "import", file.toString()));
    List.of(options).stream().filter(option -> !option.isEmpty()).forEach(command::add);
    return Cli.at(kohort, command.toArray(String[]::new));
  }
}
