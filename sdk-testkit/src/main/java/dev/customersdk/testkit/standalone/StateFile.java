package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.testkit.Emulator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the emulator stores, on disk: written anew beside the file and moved into its place, half a
 * second after a change at most and at the end, so that the file is always whole. Thread-safe.
 */
final class StateFile implements AutoCloseable {

  private static final long MILLIS = 500;

  private final @Nullable Path file;
  private final Emulator emulator;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "emulator-state");
            thread.setDaemon(true);
            return thread;
          });
  private String written; // guarded by this

  private StateFile(@Nullable Path file, Emulator emulator) {
    this.file = file;
    this.emulator = emulator;
    this.written = emulator.snapshot();
  }

  /**
   * Stores what the file has, if there is one, and keeps it up to date; does nothing without a
   * file.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is another vendor's, or none
   */
  static StateFile of(@Nullable Path file, Emulator emulator) throws IOException {
    if (file != null && Files.exists(file)) {
      emulator.restore(Files.readString(file, UTF_8));
    }
    StateFile state = new StateFile(file, emulator);
    if (file != null) {
      var unused =
          state.writer.scheduleWithFixedDelay(state::save, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }
    return state;
  }

  @Override
  public void close() {
    writer.shutdown();
    save();
  }

  /** Writes what has changed. */
  synchronized void save() {
    if (file == null) {
      return;
    }
    String now = emulator.snapshot();
    if (now.equals(written)) {
      return;
    }
    try {
      Path whole = file.toAbsolutePath();
      Path beside = whole.resolveSibling(whole.getFileName() + ".new");
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = UTF_8.encode(now);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(
          beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      written = now;
    } catch (IOException e) {
      System.err.println("cannot write the state: " + e); // tried again soon
    }
  }
}
