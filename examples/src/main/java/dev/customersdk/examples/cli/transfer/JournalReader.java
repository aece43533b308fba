package dev.customersdk.examples.cli.transfer;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what an earlier import left; leaves the file open, since closing it would unlock it. */
final class JournalReader {

  private final RandomAccessFile file;

  JournalReader(RandomAccessFile file) {
    this.file = file;
  }

  /**
   * Cuts off a last line that a crash left without its end.
   *
   * <p>Nothing is lost with it: a call is made only when its line is whole.
   */
  void mend() throws IOException {
    long end = file.length();
    while (end > 0) {
      file.seek(end - 1);
      if (file.read() == '\n') {
        break;
      }
      end--;
    }
    file.setLength(end);
  }

  /**
   * Reads a whole journal.
   *
   * @param header what its first line must be, if it has any
   * @throws IllegalArgumentException when it is of something else, or damaged
   */
  void read(String header, Consumer<JournalEntry> entries) throws IOException {
    file.seek(0);
    @SuppressWarnings("resource") // is the file's
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new FileInputStream(file.getFD()), StandardCharsets.UTF_8));
    @Nullable String line = reader.readLine();
    if (line != null && !line.equals(header)) {
      throw new IllegalArgumentException(
          "the journal is of another import, not of " + header + ": name another --journal");
    }
    for (long number = 2; (line = reader.readLine()) != null; number++) {
      entries.accept(entry(line, number));
    }
  }

  private static JournalEntry entry(String line, long number) {
    try {
      return JournalEntry.fromJson(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the journal is damaged in its line " + number + ", so nobody knows what was done", e);
    }
  }
}
