package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Wants the body of a 200 in a file rather than in memory, and has nothing to read from it.
 *
 * @param target where the file is once it is whole
 */
public record Download(Path target) implements RequestSpec.Reader<Path> {

  /** Refuses a target that cannot be written. */
  public Download {
    if (Files.isDirectory(target)) {
      throw new IllegalArgumentException("target: is a directory; name a file in it");
    }
    if (!Files.isDirectory(directory(target))) {
      throw new IllegalArgumentException("target: its directory does not exist");
    }
    if (!Files.isWritable(directory(target))) {
      throw new IllegalArgumentException("target: its directory cannot be written to");
    }
  }

  /** The directory that holds this file. */
  static Path directory(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  /** Fails when the directory is gone by now. */
  void requireDirectory() throws LocalFileException {
    if (!Files.isDirectory(directory(target))) {
      throw new LocalFileException("the directory of the target does not exist any more");
    }
  }

  @Override
  public Path read(InputStream body, RequestOptions options) {
    return target;
  }

  /** Names no file: its name may be personal. */
  @Override
  public String toString() {
    return "Download";
  }
}
