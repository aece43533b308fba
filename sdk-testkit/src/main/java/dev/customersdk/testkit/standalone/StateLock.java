package dev.customersdk.testkit.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write a file, which one process has at a time, until it ends. It is held on a file
 * beside it, which stays: to remove it would let two have the right.
 */
final class StateLock implements AutoCloseable {

  private final FileChannel held;

  private StateLock(FileChannel held) {
    this.held = held;
  }

  /**
   * Takes it, or fails at once.
   *
   * @throws IllegalArgumentException if another one has it
   */
  static StateLock of(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isTaken(channel)) {
      channel.close();
      throw new IllegalArgumentException(file + " is in use by another emulator");
    }
    return new StateLock(channel);
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another one in this process
    }
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
