package dev.customersdk.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A run of the runnable jar, on free ports; killed when it is closed. */
final class StandaloneProcess implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  private final Path output;
  private final Process process;

  StandaloneProcess(String... arguments) throws IOException {
    output = Files.createTempFile("emulator", ".out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar().toString(), "--port", "0", "--control-port", "0"));
    command.addAll(List.of(arguments));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  private static Path jar() throws IOException {
    try (var jars = Files.list(Path.of("../sdk-testkit/target"))) {
      return jars.filter(each -> each.toString().endsWith("-standalone.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What stands behind these words in a line of what it prints. */
  String printed(String words) {
    await("it prints " + words, () -> !process.isAlive() || line(words).isPresent());
    String line =
        line(words).orElseThrow(() -> new AssertionError("no " + words + " in " + output()));
    return line.substring(line.indexOf(words) + words.length());
  }

  private Optional<String> line(String words) {
    return output().lines().filter(each -> each.contains(words)).findFirst();
  }

  /** Lines that are whole. */
  String output() {
    try {
      String printed = Files.readString(output);
      return printed.substring(0, printed.lastIndexOf('\n') + 1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Ends it as Ctrl-C does. */
  void end() {
    process.destroy();
    exitCode();
  }

  int exitCode() {
    await("it ends", () -> !process.isAlive());
    return process.exitValue();
  }

  static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("%s in time", what).isNegative();
      LockSupport.parkNanos(PAUSE);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    exitCode();
    Files.delete(output);
  }
}
