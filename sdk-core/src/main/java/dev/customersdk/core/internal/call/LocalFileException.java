package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * A file of the caller's could not be read or written, which is no trouble of the network. Names no
 * file, since its name may be personal.
 */
final class LocalFileException extends IOException {

  LocalFileException(String problem) {
    super(problem);
  }

  private LocalFileException(IOException cause) {
    super(problem(cause));
    setStackTrace(cause.getStackTrace());
  }

  /** Work on a file. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Work on a file that gives nothing. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  /** What the work gives. */
  static <T> T of(Work<T> work) throws LocalFileException {
    try {
      return work.run();
    } catch (LocalFileException e) {
      throw e;
    } catch (IOException e) {
      throw new LocalFileException(e);
    }
  }

  /** Does the work. */
  static void during(Action action) throws LocalFileException {
    var unused =
        of(
            () -> {
              action.run();
              return true;
            });
  }

  private static String problem(IOException cause) {
    if (cause instanceof FileSystemException named) {
      String reason = named.getReason();
      String kind = named.getClass().getSimpleName();
      return reason == null ? kind : kind + ": " + reason;
    }
    return String.valueOf(cause.getMessage());
  }
}
