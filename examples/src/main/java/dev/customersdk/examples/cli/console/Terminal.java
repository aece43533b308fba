package dev.customersdk.examples.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Whether somebody looks at what is printed.
 *
 * @param out whether results go to a terminal
 * @param err whether remarks go to a terminal
 * @param width how many characters a line of it has
 */
public record Terminal(boolean out, boolean err, int width) {

  private static final int USUAL_WIDTH = 100;

  /** No terminal at all, as in a pipe. */
  public static Terminal none() {
    return new Terminal(false, false, USUAL_WIDTH);
  }

  static Terminal ofProcess() {
    return new Terminal(isTerminal(1), isTerminal(2), width(System.getenv()));
  }

  /** Where the system does not tell of each stream, the console tells of all. */
  private static boolean isTerminal(int descriptor) {
    Path stream = Path.of("/proc/self/fd/" + descriptor);
    try {
      return Files.isSymbolicLink(stream)
          ? Files.readSymbolicLink(stream).toString().matches("/dev/(pts/|tty).*")
          : hasConsole();
    } catch (IOException | ReflectiveOperationException e) {
      return false;
    }
  }

  /** Since Java 22 there is always a console, which says whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull") // it is null before Java 22
  private static boolean hasConsole() throws ReflectiveOperationException {
    Object console = System.console();
    return console != null
        && (Runtime.version().feature() < 22
            || (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console));
  }

  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
