package dev.customersdk.core.internal.call;

import dev.customersdk.core.RequestOptions;
import java.nio.file.Path;

/**
 * Wants the body of a 200 in a file rather than in memory, and has nothing to read from it.
 *
 * @param target where the file is once it is whole
 */
public record Download(Path target) implements RequestSpec.Reader<Path> {

  /** Refuses a target that cannot be written. */
  public Download {
    try {
      Destination.requireWritable(target);
    } catch (LocalFileException e) {
      throw new IllegalArgumentException(e.problemOf("target"));
    }
  }

  /** Fails when the target cannot be written any more. */
  void requireWritable() throws LocalFileException {
    Destination.requireWritable(target);
  }

  @Override
  public Path read(byte[] body, int length, RequestOptions options) {
    return target;
  }

  /** Names no file: its name may be personal. */
  @Override
  public String toString() {
    return "Download";
  }
}
