package dev.customersdk.benchmarks.report;

import dev.customersdk.benchmarks.server.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures everything and writes the tables; {@code README.md} says how to run it. */
final class Report {

  private Report() {}

  /** How much, which part, whose figures, and where the tables go. */
  public static void main(String[] args) throws Exception {
    Effort effort = Effort.valueOf(args[0].toUpperCase(Locale.ROOT));
    List<String> parts =
        args[1].equals("all") ? List.of("starts", "calls", "threads", "growth") : List.of(args[1]);
    Clients clients = new Clients(args[2]);
    Path target = Path.of(args[3]);
    String server = ServerProcess.address();
    Figures figures = new Figures();
    JmhRun benchmarks = new JmhRun(effort, server, figures);
    for (String part : parts) {
      switch (part) {
        case "starts" ->
            new ForkRun(effort, server, figures, target.resolve("class-path")).run(clients.all());
        case "calls" -> benchmarks.calls(clients);
        case "threads" -> benchmarks.threads(clients);
        case "growth" -> benchmarks.growth();
        default -> throw new IllegalArgumentException("no part " + part);
      }
    }
    String tables =
        String.join(
            "\n",
            new Table(figures, clients.peers()).markdown(),
            new GrowthTable(figures).markdown(),
            new SettingTable(figures).markdown());
    Files.writeString(target.resolve("benchmarks.md"), tables);
    System.out.println(tables);
  }
}
