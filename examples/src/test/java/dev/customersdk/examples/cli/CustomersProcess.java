package dev.customersdk.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, as users have it. */
public final class CustomersProcess {

  private final Process process;
  private final Path output;

  private CustomersProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a command; both kinds of output go into a file in the directory. */
  public static CustomersProcess start(
      Path directory, Map<String, String> environment, String... arguments) throws IOException {
    return startWithin(List.of(), directory, environment, arguments);
  }

  /** Starts a command by another one, such as a shell that sets limits. */
  public static CustomersProcess startWithin(
      List<String> shell, Path directory, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:-UsePerfData"); // a file of its own
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CustomersCommand.class.getName());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(directory, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return new CustomersProcess(builder.start(), output);
  }

  /** Ends it as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Asks it to end, as {@code kill} does, and Ctrl-C where a build has not switched that off. */
  public void terminate() {
    process.destroy();
  }

  /** Its status once it has ended. */
  public int status() throws InterruptedException, IOException {
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("did not end:\n" + output());
    }
    return process.exitValue();
  }

  /** Whether it ends before long. */
  public boolean endsSoon() throws InterruptedException {
    return process.waitFor(10, TimeUnit.MILLISECONDS);
  }

  /** What it has printed. */
  public String output() throws IOException {
    return Files.readString(output);
  }
}
