package dev.customersdk.examples.cli.transfer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The record of an import, on disk before anything else happens: a row is {@code STARTED} before
 * its call is made, and its outcome follows. Thread-safe.
 *
 * <p>One process at a time may have it.
 */
final class Journal implements AutoCloseable {

  private final Path path;
  private final RandomAccessFile file;
  private final String header;
  private final Object disk = new Object();
  private long written;
  private long durable;

  private Journal(Path path, RandomAccessFile file, String header) {
    this.path = path;
    this.file = file;
    this.header = header;
  }

  /**
   * Opens a journal to go on with it, or begins one.
   *
   * @param header what it is about, in one line
   * @param entries hears what it says already, the oldest first
   * @throws IllegalArgumentException when it is about something else, damaged, or in use
   */
  static Journal open(Path path, String header, Consumer<JournalEntry> entries) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      if (lock(file) == null) {
        throw new IllegalArgumentException("the journal is in use: another import is running");
      }
      JournalReader reader = new JournalReader(file);
      reader.mend();
      reader.read(header, entries);
      file.seek(file.length());
      return new Journal(path, file, header);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static @Nullable FileLock lock(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // by this very process
    }
  }

  /** Notes what became of a row; returns once it is on disk. */
  void note(Row row, RowState outcome, @Nullable String id) {
    append(new JournalEntry(row.line(), row.hash(), outcome, id).toJson());
  }

  /** Waits for the disk once for all who wrote meanwhile. */
  private void append(String line) {
    try {
      long end = write(line + "\n");
      synchronized (disk) {
        if (durable < end) {
          long covered = written();
          file.getFD().sync();
          durable = covered;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be written", e);
    }
  }

  private synchronized long write(String text) throws IOException {
    String whole = file.length() == 0 ? header + "\n" + text : text;
    file.write(whole.getBytes(StandardCharsets.UTF_8));
    return ++written;
  }

  private synchronized long written() {
    return written;
  }

  /** Leaves no empty file behind. */
  @Override
  public void close() throws IOException {
    boolean empty = file.length() == 0;
    file.close();
    if (empty) {
      Files.delete(path);
    }
  }
}
