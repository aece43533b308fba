package dev.customersdk.examples.cli.transfer;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The record of an import, on disk before anything else happens: a row is {@code STARTED} before
 * its call is made, and its outcome follows. Thread-safe.
 *
 * <p>One process at a time may have it. It takes no more notes once one could not be written; it is
 * never deleted, and may stay behind empty.
 */
final class Journal implements AutoCloseable {

  private final RandomAccessFile file;
  private final String header;
  private final Fingerprint fingerprint;
  private final Object disk = new Object();
  private long written;
  private long durable;
  private volatile @Nullable IOException failure;

  private Journal(RandomAccessFile file, String header, Fingerprint fingerprint) {
    this.file = file;
    this.header = header;
    this.fingerprint = fingerprint;
  }

  /**
   * Opens a journal to go on with it, or begins one.
   *
   * @param target what it is about
   * @param entries hears what it says already, the oldest first
   * @throws IllegalArgumentException when it is about something else, damaged, or in use; the file
   *     is then as it was
   */
  static Journal open(Path path, ImportTarget target, Consumer<JournalEntry> entries)
      throws IOException {
    RandomAccessFile file = JournalFile.open(path);
    try {
      JournalReader reader = new JournalReader(file);
      Fingerprint fingerprint = reader.read(target, entries).orElseGet(Fingerprint::fresh);
      file.setLength(reader.end());
      file.seek(reader.end());
      return new Journal(file, target.header(fingerprint), fingerprint);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** What rows are known by. */
  Fingerprint fingerprint() {
    return fingerprint;
  }

  /** Whether anything was noted since it was opened. */
  synchronized boolean isUsed() {
    return written > 0;
  }

  /**
   * Notes what became of a row; returns once it is on disk, and waits for the disk once for all who
   * wrote meanwhile.
   *
   * @throws UncheckedIOException when this note, or one before, could not be written
   */
  void note(JournalEntry entry) {
    try {
      long end = write(entry.toJson() + "\n");
      synchronized (disk) {
        if (durable < end) {
          sync();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the journal cannot be written", e);
    }
  }

  private void sync() throws IOException {
    check();
    long covered = written();
    try {
      file.getFD().sync();
    } catch (IOException e) {
      failure = e; // the system forgets what it could not write
      throw e;
    }
    durable = covered;
  }

  private synchronized long write(String text) throws IOException {
    check();
    long before = file.length();
    String whole = before == 0 ? header + "\n" + text : text;
    try {
      file.write(whole.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      failure = e;
      file.setLength(before); // no half line
      throw e;
    }
    return ++written;
  }

  private void check() throws IOException {
    IOException earlier = failure;
    if (earlier != null) {
      throw new IOException(earlier.getMessage(), earlier);
    }
  }

  private synchronized long written() {
    return written;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
