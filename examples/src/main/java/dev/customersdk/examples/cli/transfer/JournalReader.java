package dev.customersdk.examples.cli.transfer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an earlier import left, and changes nothing; leaves the file open, since closing it
 * would unlock it.
 */
final class JournalReader {

  private static final int LONGEST = 1 << 16;

  private final InputStream file;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long end;

  JournalReader(RandomAccessFile file) throws IOException {
    file.seek(0);
    this.file = new BufferedInputStream(new FileInputStream(file.getFD()));
  }

  /**
   * Reads a whole journal.
   *
   * @return its fingerprint; none when it has not begun
   * @throws IllegalArgumentException when it is of something else, or damaged
   */
  Optional<Fingerprint> read(ImportTarget target, Consumer<JournalEntry> entries)
      throws IOException {
    String header = next();
    if (header == null) {
      if (line.size() > 0 && !text().startsWith(ImportTarget.BEGINNING)) {
        throw ImportTarget.noJournal();
      }
      return Optional.empty();
    }
    Fingerprint fingerprint = target.fingerprint(header);
    String text;
    for (long number = 2; (text = next()) != null; number++) {
      entries.accept(entry(text, number));
    }
    return Optional.of(fingerprint);
  }

  /**
   * Where the last whole line ends. What a crash left behind it is no loss: a call is made only
   * when its line is whole.
   */
  long end() {
    return end;
  }

  /** The next line; null when there is none that is whole. */
  private @Nullable String next() throws IOException {
    line.reset();
    int each;
    while ((each = file.read()) >= 0) {
      if (each == '\n') {
        end += line.size() + 1;
        return text();
      }
      line.write(each);
      if (line.size() > LONGEST) {
        throw ImportTarget.noJournal();
      }
    }
    return null;
  }

  private String text() {
    return line.toString(StandardCharsets.UTF_8);
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
