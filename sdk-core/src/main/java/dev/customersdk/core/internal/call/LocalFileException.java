package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.client.Core;
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

  private LocalFileException(Exception cause) {
    super(Core.ACCESS.printable(problem(cause)));
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
    } catch (IOException | RuntimeException e) { // file systems have exceptions of their own
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

  /** What is wrong with an argument. */
  String problemOf(String argument) {
    String problem = String.valueOf(getMessage());
    String prefix = argument + ": ";
    return problem.startsWith(prefix) ? problem : prefix + problem;
  }

  /** Most exceptions have the name of the file in their text. */
  private static String problem(Exception cause) {
    String kind = cause.getClass().getSimpleName();
    String said =
        cause instanceof FileSystemException named ? named.getReason() : cause.getMessage();
    if (cause.getClass() == IOException.class && said != null) {
      return said;
    }
    return cause instanceof FileSystemException && said != null ? kind + ": " + said : kind;
  }
}
