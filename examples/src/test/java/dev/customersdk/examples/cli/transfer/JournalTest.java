package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  private static final ImportTarget TARGET = target("sk_test_1", false);

  private Path file;

  @BeforeEach
  void name(@TempDir Path directory) {
    file = directory.resolve("x.journal");
  }

  @Test
  void keepsWhatWasNoted() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(7, RowState.STARTED));
      journal.note(new JournalEntry(7, 7, RowState.DONE, "cus_1"));
    }

    assertThat(read())
        .containsExactly(
            new JournalEntry(7, 7, RowState.STARTED, null),
            new JournalEntry(7, 7, RowState.DONE, "cus_1"));
  }

  @Test
  void isOnDiskBeforeNoteReturns() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(1, RowState.STARTED));

      assertThat(file)
          .content()
          .startsWith("{\"journal\":2,\"vendor\":\"kohort\",")
          .endsWith("{\"line\":1,\"hash\":\"0000000000000001\",\"outcome\":\"STARTED\"}\n")
          .doesNotContain("sk_test_1");
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void manyCanWriteAtOnce() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      IntStream.rangeClosed(1, 200)
          .parallel()
          .forEach(line -> journal.note(entry(line, RowState.DONE)));
    }

    assertThat(read())
        .extracting(JournalEntry::line)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
  }

  @Test
  void aTornLastLineNeverWas() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(1, RowState.DONE));
    }
    for (String torn : List.of("{\"line\":2,\"hash\":\"00", "{\"line\":2}", "\0\0\0\0", "x")) {
      Files.writeString(file, torn, StandardOpenOption.APPEND);

      assertThat(read()).as(torn).hasSize(1);
    }
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(2, RowState.DONE));
    }
    assertThat(read()).hasSize(2);
  }

  @Test
  void aTornHeaderIsABeginning() throws IOException {
    Files.writeString(file, "{\"journal\":2,\"ven");

    assertThat(read()).isEmpty();
  }

  @Test
  void damageInTheMiddleIsRefused() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(1, RowState.DONE));
    }
    String whole = Files.readString(file);
    for (String damage : List.of("x", "{\"line\":0}", "{\"line\":1,\"hash\":\"0\"}", "[]")) {
      Files.writeString(file, whole + damage + "\n");

      assertRefused("damaged in its line 3");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"emailAddress\":\"ada@example.com\"}\n{\"emailAddress\":\"x",
        "{\"emailAddress\":\"ada@example.com\"}",
        "{\"journal\":1}\n{\"line\":1}\nhalf",
        "{"
      })
  void aFileThatIsNoJournalStaysAsItIs(String content) throws IOException {
    Files.writeString(file, content + (content.isEmpty() ? "\0".repeat(100_000) : ""));
    byte[] before = Files.readAllBytes(file);

    assertRefused("no journal");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void thatOfAnotherImportIsRefusedAndTheDifferenceNamed() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(1, RowState.DONE));
    }

    assertRefused(target("sk_test_2", false), "of another account", "--other-key");
    assertRefused(
        new ImportTarget("kohort", "create", "https://b.example", "TEST", "sk_test_1", false),
        "of another url");
    Journal.open(file, target("sk_test_2", true), entry -> {}).close();
    Journal.open(
            file,
            new ImportTarget("kohort", "create", "https://a.example", "TEST", "sk_test_1", false),
            entry -> {})
        .close();
  }

  @Test
  void anotherJournalHasOtherNumbersForTheSameText() throws IOException {
    try (Journal one = open(new ArrayList<>());
        Journal two = Journal.open(file.resolveSibling("y"), TARGET, entry -> {})) {
      assertThat(one.fingerprint().of("ada")).isNotEqualTo(two.fingerprint().of("ada"));
    }
  }

  @Test
  void oneThatIsInUseIsRefused() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(entry(1, RowState.DONE));
      assertThatThrownBy(this::read)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void anEmptyOneStaysSinceAnotherProcessMayHaveOpenedIt() throws IOException {
    open(new ArrayList<>()).close();

    assertThat(file).isEmptyFile();
  }

  private List<JournalEntry> read() throws IOException {
    List<JournalEntry> entries = new ArrayList<>();
    open(entries).close();
    return entries;
  }

  private Journal open(List<JournalEntry> entries) throws IOException {
    return Journal.open(file, TARGET, entries::add);
  }

  private void assertRefused(String why) {
    assertRefused(TARGET, why);
  }

  private void assertRefused(ImportTarget target, String... why) {
    assertThatThrownBy(() -> Journal.open(file, target, entry -> {}).close())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(why);
  }

  private static JournalEntry entry(long line, RowState state) {
    return new JournalEntry(line, line, state, null);
  }

  private static ImportTarget target(String key, boolean sameAccount) {
    return new ImportTarget("kohort", "create", "https://a.example/", "TEST", key, sameAccount);
  }
}
