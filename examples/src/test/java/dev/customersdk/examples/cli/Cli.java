package dev.customersdk.examples.cli;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.Emulator;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A command that has run in this process, and what it printed. */
public record Cli(int status, String out, String err) {

  /** Runs a command without a key. */
  public static Cli run(String... arguments) {
    return run(Map.of(), Terminal.none(), "", arguments);
  }

  /** Runs a command with the emulator's key and address in its environment. */
  public static Cli at(Emulator emulator, String... arguments) {
    return run(environment(emulator), Terminal.none(), "", arguments);
  }

  /** Runs a command. */
  public static Cli run(
      Map<String, String> environment, Terminal terminal, String in, String... command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            environment,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            terminal);
    int status = CustomersCommand.of(console).execute(command);
    return new Cli(status, out.toString(), err.toString());
  }

  /** What a command at this emulator finds in its environment. */
  public static Map<String, String> environment(Emulator emulator) {
    String vendor =
        emulator.getClass().getSimpleName().replace("Emulator", "").toUpperCase(Locale.ROOT);
    return Map.of(vendor + "_API_KEY", emulator.apiKey(), vendor + "_BASE_URL", emulator.baseUrl());
  }

  /** The lines of its results. */
  public List<String> lines() {
    return out.lines().toList();
  }
}
