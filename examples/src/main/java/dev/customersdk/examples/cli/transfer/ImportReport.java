package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.examples.cli.console.ExitStatus;
import java.io.PrintWriter;

/** Says how an import went: what is done, and each row that somebody has to look at. */
final class ImportReport {

  private final Console console;
  private final RowCheck check;
  private final Tally tally;

  ImportReport(Console console, RowCheck check, Tally tally) {
    this.console = console;
    this.check = check;
    this.tally = tally;
  }

  ExitStatus print(boolean stopped) {
    PrintWriter out = console.out();
    tally.remarks().forEach((line, remark) -> out.println("line " + line + ": " + remark));
    long done = tally.count(RowState.DONE) + tally.count(RowState.PROCESSED);
    long left = check.rows() - check.invalid().size() - tally.total() + again();
    out.println(
        check.rows()
            + " rows: "
            + done
            + " done ("
            + tally.before()
            + " before), "
            + tally.count(RowState.REJECTED)
            + " rejected, "
            + tally.unclear()
            + " unclear, "
            + check.invalid().size()
            + " invalid, "
            + left
            + " left");
    if (tally.unclear() > 0) {
      out.println("Unclear rows may be at the vendor: look for them there, or see --look-up.");
    }
    if (left > 0) {
      out.println("Call it again to go on.");
    }
    console.flush();
    return stopped ? ExitStatus.INTERRUPTED : status(left);
  }

  private ExitStatus status(long left) {
    if (tally.unclear() > 0) {
      return ExitStatus.UNKNOWN;
    }
    if (tally.count(RowState.REJECTED) + tally.count(RowState.DEFERRED) > 0) {
      return ExitStatus.REJECTED;
    }
    return left > 0 ? ExitStatus.NOT_SENT : ExitStatus.OK;
  }

  /** Rows that were tried and are to be tried again. */
  private long again() {
    return tally.count(RowState.NOT_SENT) + tally.count(RowState.DEFERRED);
  }
}
