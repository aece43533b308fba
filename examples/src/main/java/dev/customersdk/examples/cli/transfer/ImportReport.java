package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.ExitStatus;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Says how an import went: what is done, and each row that somebody has to look at. */
final class ImportReport {

  private final Console console;
  private final RowCheck check;
  private final ImportRecord journal;
  private final Ledger ledger;
  private final long before;
  private boolean printed;

  /** A report on what happens from now on. */
  ImportReport(Console console, RowCheck check, ImportRecord journal) {
    this.console = console;
    this.check = check;
    this.journal = journal;
    this.ledger = journal.ledger();
    this.before = ledger.done();
  }

  /** Prints it, unless it has been: what the journal says now, of this run and those before. */
  synchronized void print() {
    if (printed) {
      return;
    }
    printed = true;
    check.departed().forEach((line, why) -> line(line, "left out, since " + why));
    for (long line = 1; line <= ledger.lastLine(); line++) {
      RowState state = ledger.state(line);
      if (state != null && state != RowState.DONE) {
        line(line, state + " " + journal.remark(line, otherwise(state)));
      }
    }
    console.line(total());
    if (ledger.unclear() > 0) {
      console.line("Unclear rows may be at the vendor: look for them there, or see --look-up.");
    }
    if (left() > 0) {
      console.line("Call it again to go on.");
    }
    try {
      console.flush();
    } catch (UncheckedIOException e) {
      console.remark("The report was not read: " + total());
    }
  }

  private void line(long number, String text) {
    console.line("line " + number + ": " + text);
  }

  private static String otherwise(RowState state) {
    return state == RowState.STARTED ? "without an end" : "in an earlier run";
  }

  private String total() {
    return check.rows()
        + " rows: "
        + ledger.done()
        + " done ("
        + before
        + " before), "
        + ledger.count(RowState.REJECTED)
        + " rejected, "
        + ledger.unclear()
        + " unclear, "
        + unknown(check.invalid())
        + " invalid, "
        + (check.departed().isEmpty() ? "" : unknown(check.departed()) + " left out, ")
        + left()
        + " left";
  }

  private long left() {
    long settled = ledger.done() + ledger.count(RowState.REJECTED) + ledger.unclear();
    return check.rows() - unknown(check.invalid()) - unknown(check.departed()) - settled;
  }

  /** How many of these lines the journal does not know, from a run with other options. */
  private long unknown(SortedMap<Long, String> lines) {
    return lines.keySet().stream().filter(line -> ledger.state(line) == null).count();
  }

  /** The status of the process. */
  ExitStatus status(boolean stopped, @Nullable RuntimeException failure) {
    if (stopped) {
      return ExitStatus.INTERRUPTED;
    }
    if (ledger.unclear() > 0) {
      return ExitStatus.UNKNOWN;
    }
    if (failure != null) {
      return ExitStatus.TROUBLE;
    }
    if (ledger.count(RowState.REJECTED, RowState.DEFERRED) + unknown(check.invalid()) > 0) {
      return ExitStatus.REJECTED;
    }
    return left() > 0 ? ExitStatus.NOT_SENT : ExitStatus.OK;
  }
}
