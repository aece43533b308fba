package dev.customersdk.examples.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a tool of the JDK that runs the tests, in a process of its own. */
record Command(int status, String output) {

  static Command run(Path workspace, String tool, List<String> arguments)
      throws IOException, InterruptedException {
    Path file = Files.write(workspace.resolve(tool + ".args"), quoted(arguments));
    Path output = workspace.resolve(tool + ".out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", tool).toString(), "@" + file)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError(tool + " did not end:\n" + Files.readString(output));
      }
      return new Command(process.exitValue(), Files.readString(output).strip());
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> quoted(List<String> arguments) {
    return arguments.stream().map(argument -> '"' + argument.replace("\\", "\\\\") + '"').toList();
  }
}
