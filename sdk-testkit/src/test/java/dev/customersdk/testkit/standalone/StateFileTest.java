package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.fixtures.Soon;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored survives the process, however it ends. */
class StateFileTest {

  private final List<String> trouble = new CopyOnWriteArrayList<>();
  private final Path folder;

  StateFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void isWrittenAtOnceAndWhileTheEmulatorRuns() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start();
        StateFile state = open(kohort)) {
      assertThat(file()).doesNotExist();
      state.start();
      assertThat(file()).hasContent(kohort.snapshot());
      String ada = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      assertThat(Soon.holds(() -> has(ada))).isTrue();
    }
    try (KohortEmulator next = KohortEmulator.start();
        StateFile state = open(next)) {
      state.start();
      assertThat(next.customerCount()).isEqualTo(1);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
    assertThat(trouble).isEmpty();
  }

  /** It is never started, so that nothing but the end can have written it. */
  @Test
  void isWrittenAtTheEndToo() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      StateFile state = open(kohort);
      String ada = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      state.close();
      assertThat(has(ada)).isTrue();
    }
  }

  @Test
  void isLeftAloneWhileNothingChanges() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start();
        StateFile state = open(kohort)) {
      kohort.addCustomers(1);
      state.start();
      Files.writeString(file(), "of somebody else");
      state.save();
      assertThat(file()).hasContent("of somebody else");
      kohort.addCustomers(1);
      state.save();
      assertThat(file()).hasContent(kohort.snapshot());
    }
  }

  @Test
  void isOneEmulatorsAtATime() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start();
        KohortEmulator another = KohortEmulator.start()) {
      StateFile state = open(kohort);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> open(another))
          .withMessageContaining("state.jsonl is in use by another emulator");
      state.close();
      open(another).close();
    }
  }

  @Test
  void isToBeWrittenBeforeAnythingElseHappens() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      assertThatThrownBy(() -> StateFile.open(folder.resolve("no/file"), kohort, trouble::add))
          .isInstanceOf(NoSuchFileException.class);
      Files.createDirectory(folder.resolve("state.jsonl.new"));
      try (StateFile state = open(kohort)) {
        assertThatThrownBy(state::start).isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void laterTroubleIsToldOncePerCauseAndItGoesOn() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start();
        StateFile state = open(kohort)) {
      state.start();
      Path inTheWay = Files.createDirectory(folder.resolve("state.jsonl.new"));
      String ada = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      state.save();
      state.save();
      state.save();
      assertThat(trouble).singleElement().asString().startsWith("cannot write the state: ");
      Files.delete(inTheWay);
      assertThat(Soon.holds(() -> has(ada))).isTrue();
    }
  }

  @Test
  void anotherVendorsIsRefusedAndStays() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.start();
        FlexEmulator flex = FlexEmulator.start()) {
      Files.writeString(file(), kohort.snapshot());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StateFile.open(file(), flex, trouble::add))
          .withMessageContaining("emulator of this vendor");
      assertThat(file()).hasContent(kohort.snapshot());
      open(kohort).close(); // the lock was let go
    }
  }

  private StateFile open(KohortEmulator emulator) throws IOException {
    return StateFile.open(file(), emulator, trouble::add);
  }

  private Path file() {
    return folder.resolve("state.jsonl");
  }

  private boolean has(String text) {
    try {
      return Files.exists(file()) && Files.readString(file()).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
