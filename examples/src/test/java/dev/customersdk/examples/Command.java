package dev.customersdk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a tool of the JDK that runs the tests, or what lies at a path, in a process of its own. */
public record Command(int status, String output) {

  public static Command run(Path workspace, String tool, List<String> arguments)
      throws IOException, InterruptedException {
    return run(workspace, tool, arguments, Map.of());
  }

  static Command run(
      Path workspace, String tool, List<String> arguments, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path file = Files.write(workspace.resolve(tool + ".args"), quoted(arguments));
    Path output = workspace.resolve(tool + ".out");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin").resolve(tool).toString(),
                "@" + file)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
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
