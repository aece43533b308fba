package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.ExitStatus;
import dev.customersdk.examples.cli.console.Progress;
import dev.customersdk.examples.cli.vendor.Connection;
import dev.customersdk.examples.cli.vendor.ConnectionOptions;
import dev.customersdk.examples.cli.vendor.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Brings the customers of a file to a vendor; called again, it goes on where it was. */
public final class ImportCommand implements Callable<Integer> {

  private final Vendor vendor;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Customers as JSON lines or CSV.")
  private Path file = Path.of("");

  @Mixin private ImportOptions options = new ImportOptions();
  @Mixin private ConnectionOptions connection = new ConnectionOptions();

  private ImportCommand(Vendor vendor, Console console) {
    this.vendor = vendor;
    this.console = console;
  }

  /** The command for a vendor. */
  public static CommandSpec spec(Vendor vendor, Console console) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new ImportCommand(vendor, console));
    spec.usageMessage()
        .description(
            "Makes each row of a file a call (" + vendor.importOperation() + ").",
            "What was done is written into a journal. Called again with the same file, it goes on:"
                + " done rows are left alone, and so are rows of which nobody knows whether they"
                + " arrived, unless they can be repeated without harm. Those are listed.");
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + ": there is no such file");
    }
    try (Connection open = connection.open(vendor, console)) {
      ImportPlan plan = new ImportPlan(open);
      if (options.isDryRun()) {
        return dryRun(plan);
      }
      if (open.emulator() == null || options.namesJournal()) {
        return run(plan, options.journal(file));
      }
      try (PartialFile forgotten = PartialFile.scratch()) { // like the emulator's customers
        return run(plan, forgotten.path());
      }
    }
  }

  private Integer run(ImportPlan plan, Path path) throws IOException {
    Ledger ledger = new Ledger();
    Set<String> ids = ConcurrentHashMap.newKeySet();
    try (StopSignal stop = new StopSignal();
        Journal journal = Journal.open(path, plan.header(), it -> note(it, ledger, ids))) {
      RowCheck check = check(plan, ledger);
      Tally tally = new Tally();
      Importer importer = new Importer(plan, journal, options.rules(), tally, ids);
      ImportRun run = new ImportRun(importer, plan, options, ledger, tally, check);
      try (Progress progress = new Progress(console);
          Rows unclear = Rows.of(file, options.format(file));
          Rows rows = Rows.of(file, options.format(file))) {
        if (options.rules().lookUp()) {
          run.look(unclear, stop, progress);
        }
        run.call(rows, stop, progress);
      }
      return new ImportReport(console, check, tally).print(stop.isGiven()).code();
    }
  }

  private Integer dryRun(ImportPlan plan) throws IOException {
    RowCheck check = check(plan, new Ledger());
    console.out().println(check.rows() + " rows can be sent");
    console.flush();
    return ExitStatus.OK.code();
  }

  private void note(JournalEntry entry, Ledger ledger, Set<String> ids) {
    ledger.put(entry.line(), entry.hash(), entry.outcome());
    if (options.rules().lookUp() && entry.id() != null) {
      ids.add(entry.id());
    }
  }

  private RowCheck check(ImportPlan plan, Ledger ledger) throws IOException {
    try (Rows rows = Rows.of(file, options.format(file))) {
      RowCheck check = RowCheck.of(rows, plan, ledger);
      check.invalid().forEach((line, problem) -> console.remark("line " + line + ": " + problem));
      if (!check.invalid().isEmpty() && !options.skipsInvalid()) {
        throw new IllegalArgumentException(
            check.invalid().size() + " rows cannot be sent, so nothing was: see --skip-invalid");
      }
      return check;
    }
  }
}
