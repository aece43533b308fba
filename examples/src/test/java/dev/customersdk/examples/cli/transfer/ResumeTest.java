package dev.customersdk.examples.cli.transfer;

import static java.util.stream.Collectors.joining;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    "UNKNOWN,   --repeat=1,                  1, 0",
    "UNKNOWN,   --repeat=2,                  0, 6",
    "STARTED,   --repeat=1,                  1, 0",
    "UNKNOWN,   --look-up,                   0, 0",
    "STARTED,   --look-up,                   0, 0"
  })
  void goesOn(RowState state, String options, int creates, int status) throws IOException {
    endWith(state);

    Cli second = run(options.split(" "));

    assertThat(second.status()).isEqualTo(status);
    assertThat(creates()).isEqualTo(1 + creates);
    boolean toLookAt = status != 0 || state == RowState.PROCESSED;
    assertThat(second.out().contains("line 1: " + state)).isEqualTo(toLookAt);
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
    assertThat(run("--look-up").out())
        .contains("40 unclear", "40 customers at the vendor could be");
    kohort.reset();

    assertThat(run("--look-up").out()).contains("40 unclear", "not found by its e-mail address");
    assertThat(kohort.requests()).extracting(RecordedRequest::method).containsOnly("GET");
    String all = IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).collect(joining(","));
    assertThat(run("--repeat", all).status()).isZero();
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

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "NOT_SENT", "DEFERRED"})
  void aRowThatTheVendorHasNothingOfCanBeMended(RowState state) throws IOException {
    endWith(state);
    Files.writeString(file, "{\"emailAddress\":\"mended@example.com\"}\n");

    assertThat(run().out()).contains("1 rows: 1 done");
    assertThat(creates()).isEqualTo(2);
  }

  @Test
  void aChangedRowIsRefused() throws IOException {
    Files.writeString(file, "{\"emailAddress\":\"eve@example.com\"}\n");

    assertRefused("line 1 is not what it was");
  }

  @Test
  void aMissingRowIsRefused() throws IOException {
    Files.writeString(file, Files.readString(file).repeat(2));
    run();
    Files.writeString(file, "{\"emailAddress\":\"ada@example.com\"}\n");

    Cli second = run();
    assertThat(second.status()).isEqualTo(2);
    assertThat(second.err()).contains("shorter than it was");
    assertThat(creates()).isEqualTo(2);
  }

  @Test
  void aBlankedRowIsRefused() throws IOException {
    Files.writeString(file, "\n{\"emailAddress\":\"grace@example.com\"}\n");

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
      assertThat(there.err()).contains("another url");
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
