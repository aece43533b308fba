package dev.customersdk.examples.cli.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that takes its place when it is whole, and is gone otherwise. Only its owner can read it.
 */
final class PartialFile implements AutoCloseable {

  private final Path part;

  private PartialFile(Path part) {
    this.part = part;
    part.toFile().deleteOnExit();
  }

  /**
   * Begins a file that will replace the target.
   *
   * @throws IllegalArgumentException when the target is no file, or in no directory
   */
  static PartialFile of(Path target) throws IOException {
    Path file = destination(target);
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new IllegalArgumentException(target + ": is in no directory that there is");
    }
    return new PartialFile(Files.createTempFile(directory, "." + file.getFileName(), ".part"));
  }

  /** Begins a file that will replace none. */
  static PartialFile scratch() throws IOException {
    return new PartialFile(Files.createTempFile("customers", ".part"));
  }

  /** Where it is meanwhile. */
  Path path() {
    return part;
  }

  /** Writes it, in UTF-8. */
  BufferedWriter writer() throws IOException {
    return Files.newBufferedWriter(part);
  }

  /** Puts it in its place. */
  void moveTo(Path target) throws IOException {
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(part, destination(target), StandardCopyOption.ATOMIC_MOVE);
  }

  /** A link stays one: the file behind it is replaced. */
  private static Path destination(Path target) throws IOException {
    if (!Files.exists(target)) {
      return target;
    }
    if (!Files.isRegularFile(target)) {
      throw new IllegalArgumentException(target + ": is there, and is no file");
    }
    return target.toRealPath();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }
}
