package dev.customersdk.testkit.standalone;

import dev.customersdk.fixtures.Soon;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** One run of the command in this process, which ends when it is closed at the latest. */
final class CommandRun implements AutoCloseable {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final EmulatorCommand command = new EmulatorCommand();
  private final CompletableFuture<Integer> exitCode;

  CommandRun(String... arguments) {
    CommandLine line =
        command.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    exitCode = new CompletableFuture<>();
    Thread thread = new Thread(() -> exitCode.complete(line.execute(arguments)));
    thread.setDaemon(true);
    thread.start();
  }

  static CommandRun onFreePorts(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--port", "0", "--control-port", "0"));
    all.addAll(List.of(arguments));
    return new CommandRun(all.toArray(String[]::new));
  }

  int exitCode() {
    return exitCode.orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** What is printed after these words, up to the end of the line. */
  String printed(String words) {
    if (!Soon.holds(
        () -> exitCode.isDone() || out.toString().matches("(?s).*control page: .*\n"))) {
      throw new AssertionError("nothing is printed");
    }
    return out.toString()
        .lines()
        .filter(line -> line.startsWith(words))
        .map(line -> line.substring(words.length()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + words + " in " + out + err));
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  @Override
  public void close() {
    if (!exitCode.isDone()) {
      command.end();
    }
    exitCode();
  }
}
