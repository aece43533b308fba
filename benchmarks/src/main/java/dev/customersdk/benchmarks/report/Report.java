package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.server.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Measures everything and writes the table; {@code README.md} says how to run it. */
final class Report {

  private Report() {}

  public static void main(String[] args) throws Exception {
    Effort effort = Effort.valueOf(args[0].toUpperCase(Locale.ROOT));
    String part = args[1];
    Path target = Path.of(args[2]);
    String server = ServerProcess.address();
    Figures figures = new Figures();
    if (!part.equals("calls")) {
      new ForkRun(effort, server, figures, target.resolve("class-path")).run();
    }
    if (!part.equals("starts")) {
      new JmhRun(effort, server, figures).run();
    }
    String table = new Table(figures).markdown();
    Files.writeString(target.resolve("benchmarks.md"), table);
    System.out.println(table);
  }
}
