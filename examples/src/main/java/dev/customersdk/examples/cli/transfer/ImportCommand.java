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

  private static final int MOST_LINES = 20;

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
                + " arrived, unless they can be repeated without harm. Those are listed.",
            Columns.of(vendor).help());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    if (file.toString().equals("-")) {
      throw new IllegalArgumentException("-: an import reads its file more than once; name a file");
    }
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + ": there is no such file");
    }
    try (Connection open =
        options.isDryRun()
            ? connection.preview(vendor, console)
            : connection.open(vendor, console)) {
      ImportPlan plan = new ImportPlan(open);
      RowCheck check = check(plan);
      if (options.isDryRun()) {
        return dryRun(check);
      }
      if (open.emulator() == null) {
        return run(plan, check, options.journal(file));
      }
      if (options.namesJournal()) {
        throw new IllegalArgumentException(
            "--journal: not together with --emulator, which forgets its customers");
      }
      try (PartialFile forgotten = PartialFile.scratch()) { // like the emulator's customers
        return run(plan, check, forgotten.path());
      }
    }
  }

  private Integer run(ImportPlan plan, RowCheck check, Path path) throws IOException {
    Ledger ledger = new Ledger();
    Set<String> ids = ConcurrentHashMap.newKeySet();
    try (StopSignal stop = new StopSignal(console);
        Journal journal =
            Journal.open(path, plan.target(options.allowsOtherKey()), it -> note(it, ledger, ids));
        Rows before = options.rows(file)) {
      ImportRecord record = new ImportRecord(journal, ledger, ids);
      ledger.compare(before, journal.fingerprint(), row -> record.claim(plan.email(row.object())));
      ImportReport report = new ImportReport(console, check, record);
      stop.orElse(report::print);
      RuntimeException failure = null;
      try {
        bring(plan, check, record, stop);
      } catch (RuntimeException e) {
        if (!record.isUsed()) {
          throw e;
        }
        failure = e;
      } finally {
        report.print();
      }
      if (failure != null) {
        console.remark("customers: " + failure.getMessage());
      }
      return report.status(stop.isGiven(), failure).code();
    }
  }

  private void bring(ImportPlan plan, RowCheck check, ImportRecord record, StopSignal stop)
      throws IOException {
    try (Progress progress = new Progress(console);
        Rows unclear = options.rows(file);
        Rows rows = options.rows(file)) {
      ImportRun run = new ImportRun(plan, options, record, check, stop, progress);
      if (!options.rules().lookUp() || run.look(unclear)) {
        run.call(rows);
      }
    }
  }

  private int dryRun(RowCheck check) {
    check.departed().forEach((line, why) -> console.line("line " + line + ": " + why));
    console.line(
        check.sendable()
            + " of "
            + check.rows()
            + " rows can be sent"
            + (check.departed().isEmpty() ? "" : ", see --include-deleted"));
    console.flush();
    return (check.invalid().isEmpty() ? ExitStatus.OK : ExitStatus.REJECTED).code();
  }

  private static void note(JournalEntry entry, Ledger ledger, Set<String> ids) {
    ledger.put(entry);
    if (entry.id() != null) {
      ids.add(entry.id());
    }
  }

  private RowCheck check(ImportPlan plan) throws IOException {
    try (Rows rows = options.rows(file)) {
      RowCheck check = RowCheck.of(rows, plan, options.includesDeleted());
      check.invalid().entrySet().stream()
          .limit(MOST_LINES)
          .forEach(it -> console.remark("line " + it.getKey() + ": " + it.getValue()));
      int more = check.invalid().size() - MOST_LINES;
      if (more > 0) {
        console.remark(more + " more …");
      }
      if (!check.invalid().isEmpty() && !options.skipsInvalid()) {
        throw new IllegalArgumentException(
            check.invalid().size() + " rows cannot be sent, so nothing was: see --skip-invalid");
      }
      return check;
    }
  }
}
