package dev.customersdk.testkit.standalone;

import dev.customersdk.testkit.Emulator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What an emulator stores, on disk: written half a second after a change at most, and at the end.
 * One process has it at a time. Thread-safe.
 */
final class StateFile implements AutoCloseable {

  private static final long MILLIS = 500;
  private static final long NEVER = -1;

  private final WholeFile file;
  private final StateLock lock;
  private final Emulator emulator;
  private final Consumer<String> trouble;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "emulator-state");
            thread.setDaemon(true);
            return thread;
          });
  private long saved = NEVER; // guarded by this
  private String told = ""; // guarded by this

  private StateFile(WholeFile file, StateLock lock, Emulator emulator, Consumer<String> trouble) {
    this.file = file;
    this.lock = lock;
    this.emulator = emulator;
    this.trouble = trouble;
  }

  /**
   * Stores what the file has, if there is one, then keeps it up to date. Nothing is written until
   * {@link #start()}.
   *
   * @param trouble what hears of a file that can no longer be written, once for each cause
   * @throws IllegalArgumentException when it is another vendor's, or no state, or in use
   * @throws IOException when it cannot be read
   */
  static StateFile open(Path path, Emulator emulator, Consumer<String> trouble) throws IOException {
    WholeFile file = new WholeFile(path.toAbsolutePath());
    StateLock lock = StateLock.of(file.path());
    try {
      String stored = file.read();
      if (!stored.isEmpty()) {
        emulator.restore(stored);
      }
      return new StateFile(file, lock, emulator, trouble);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Writes it, and from now on whenever something has changed.
   *
   * @throws IOException when it cannot be written
   */
  void start() throws IOException {
    write();
    var unused = writer.scheduleWithFixedDelay(this::save, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Ends the emulator, so that nothing changes any more, then writes what has changed. */
  @Override
  public void close() throws IOException {
    emulator.close();
    writer.shutdown();
    synchronized (this) {
      saved = NEVER; // with what does not count as a change
      save();
    }
    lock.close();
  }

  /** Whatever happens, it is tried again the next time. */
  synchronized void save() {
    try {
      write();
      told = "";
    } catch (IOException | RuntimeException | Error e) {
      if (!told.equals(e.toString())) {
        told = e.toString();
        trouble.accept("cannot write the state: " + told);
      }
    }
  }

  private synchronized void write() throws IOException {
    long now = emulator.changeCount(); // before the snapshot, which may have more
    if (now != saved) {
      file.write(emulator.snapshot());
      saved = now;
    }
  }
}
