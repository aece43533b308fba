package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final String HEADER = "{\"journal\":1}";

  private Path file;

  @BeforeEach
  void name(@TempDir Path directory) {
    file = directory.resolve("x.journal");
  }

  @Test
  void keepsWhatWasNoted() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(row(7), RowState.STARTED, null);
      journal.note(row(7), RowState.DONE, "cus_1");
    }

    assertThat(read())
        .containsExactly(
            new JournalEntry(7, row(7).hash(), RowState.STARTED, null),
            new JournalEntry(7, row(7).hash(), RowState.DONE, "cus_1"));
  }

  @Test
  void isOnDiskBeforeNoteReturns() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(row(1), RowState.STARTED, null);

      assertThat(file).content().startsWith(HEADER + "\n{\"line\":1,").endsWith("\"STARTED\"}\n");
    }
  }

  @Test
  void manyCanWriteAtOnce() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      IntStream.rangeClosed(1, 200)
          .parallel()
          .forEach(line -> journal.note(row(line), RowState.DONE, null));
    }

    assertThat(read())
        .extracting(JournalEntry::line)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList());
  }

  @Test
  void aTornLastLineNeverWas() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(row(1), RowState.DONE, null);
    }
    for (String torn : List.of("{\"line\":2,\"hash\":\"00", "{\"line\":2}", "\0\0\0\0", "x")) {
      Files.writeString(file, torn, StandardOpenOption.APPEND);

      assertThat(read()).as(torn).hasSize(1);
    }
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(row(2), RowState.DONE, null);
    }
    assertThat(read()).hasSize(2);
  }

  @Test
  void aTornHeaderIsABeginning() throws IOException {
    Files.writeString(file, HEADER.substring(0, 5));

    assertThat(read()).isEmpty();
  }

  @Test
  void damageInTheMiddleIsRefused() throws IOException {
    for (String damage : List.of("x", "{\"line\":0}", "{\"line\":1,\"hash\":\"0\"}", "[]")) {
      Files.writeString(file, HEADER + "\n" + damage + "\n");

      assertThatThrownBy(this::read)
          .as(damage)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("damaged in its line 2");
    }
  }

  @Test
  void thatOfAnotherImportIsRefused() throws IOException {
    Files.writeString(file, "{\"journal\":1,\"vendor\":\"flex\"}\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another import");
  }

  @Test
  void oneThatIsInUseIsRefused() throws IOException {
    try (Journal journal = open(new ArrayList<>())) {
      journal.note(row(1), RowState.DONE, null);
      assertThatThrownBy(this::read)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void nothingIsLeftWhereNothingWasNoted() throws IOException {
    open(new ArrayList<>()).close();

    assertThat(file).doesNotExist();
  }

  private List<JournalEntry> read() throws IOException {
    List<JournalEntry> entries = new ArrayList<>();
    open(entries).close();
    return entries;
  }

  private Journal open(List<JournalEntry> entries) throws IOException {
    return Journal.open(file, HEADER, entries::add);
  }

  private static Row row(long line) {
    return new Row(line, "row " + line, JsonNodeFactory.instance::objectNode);
  }
}
