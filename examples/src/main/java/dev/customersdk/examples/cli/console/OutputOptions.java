package dev.customersdk.examples.cli.console;

import java.util.List;
import picocli.CommandLine.Option;

/** How results are printed. */
public final class OutputOptions {

  @Option(
      names = "--json",
      description = "One JSON text per line. The default where no terminal is.")
  private boolean json;

  @Option(names = "--table", description = "A table. The default on a terminal.")
  private boolean table;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "NAME",
      description = "The columns of a table, such as id,metadata.plan.")
  private List<String> columns = List.of();

  /** A printer as asked for, or as the console needs it. */
  public RowPrinter printer(Console console) {
    if (json && (table || !columns.isEmpty())) {
      throw new IllegalArgumentException("--json: not together with --table or --columns");
    }
    boolean people = table || !columns.isEmpty() || console.terminal().out();
    return people && !json ? new Table(console, columns) : new JsonLines(console);
  }
}
