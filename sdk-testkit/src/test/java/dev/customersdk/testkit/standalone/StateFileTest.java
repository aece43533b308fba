package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.fixtures.Soon;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored survives the process, however it ends. */
class StateFileTest {

  @Test
  void isWrittenWhileTheEmulatorRuns(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("state.jsonl");
    try (KohortEmulator kohort = KohortEmulator.start();
        StateFile state = StateFile.of(file, kohort)) {
      assertThat(file).doesNotExist();
      String ada = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      assertThat(Soon.holds(() -> has(file, ada))).isTrue();
      String alan = kohort.addCustomer("{\"emailAddress\":\"alan@example.com\"}");
      state.save();
      assertThat(has(file, alan)).as("also at the end").isTrue();
    }
    try (KohortEmulator next = KohortEmulator.start();
        StateFile state = StateFile.of(file, next)) {
      assertThat(next.customerCount()).isEqualTo(2);
      state.save();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void anotherVendorsIsRefusedAndStays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("state.jsonl");
    try (KohortEmulator kohort = KohortEmulator.start();
        FlexEmulator flex = FlexEmulator.start()) {
      Files.writeString(file, kohort.snapshot());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StateFile.of(file, flex))
          .withMessageContaining("emulator of this vendor");
      assertThat(file).hasContent(kohort.snapshot());
    }
  }

  private static boolean has(Path file, String text) {
    try {
      return Files.exists(file) && Files.readString(file).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
