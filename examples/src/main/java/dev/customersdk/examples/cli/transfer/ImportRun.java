package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.console.Progress;
import dev.customersdk.examples.cli.transfer.ResumeRules.Step;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a file to an importer, a few at once. */
final class ImportRun {

  private final Importer importer;
  private final ImportPlan plan;
  private final ResumeRules rules;
  private final ImportRecord journal;
  private final RowCheck check;
  private final StopSignal stop;
  private final Progress progress;
  private final int parallel;
  private final int mostFailures;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  ImportRun(
      ImportPlan plan,
      ImportOptions options,
      ImportRecord journal,
      RowCheck check,
      StopSignal stop,
      Progress progress) {
    this.importer = new Importer(plan, journal);
    this.plan = plan;
    this.rules = options.rules();
    this.parallel = options.parallel();
    this.mostFailures = options.maxFailures();
    this.journal = journal;
    this.check = check;
    this.stop = stop;
    this.progress = progress;
  }

  /**
   * Looks for the rows that have to be looked for, one after the other and before anything is
   * created, so that no row is found for another.
   *
   * @return whether the end was reached
   */
  boolean look(Rows rows) {
    boolean whole = over(rows, Step.LOOK, 1, importer::look);
    journal.count(true); // calls are counted anew
    return whole;
  }

  /** Makes the calls of the others, until the end or the signal; what has begun ends. */
  void call(Rows rows) {
    over(rows, Step.CALL, parallel, row -> importer.call(row, isDoubtful(row)));
  }

  private boolean over(Rows rows, Step wanted, int parallel, Consumer<Row> action) {
    ExecutorService threads = Executors.newFixedThreadPool(parallel);
    Semaphore places = new Semaphore(parallel);
    boolean whole = true;
    try {
      while (whole && rows.hasNext()) {
        Row row = rows.next();
        if (row.line() > check.lastLine()) {
          break; // nobody has checked it
        }
        if (check.isSendable(row.line()) && step(row) == wanted) {
          places.acquireUninterruptibly();
          whole = !isOver();
          if (whole) {
            threads.execute(() -> bring(row, action, places));
          }
        }
        Ledger ledger = journal.ledger();
        progress.show(ledger.rows(), check.rows(), ", " + ledger.unclear() + " unclear");
      }
    } finally {
      threads.shutdown();
      awaitEnd(threads);
    }
    throwFailure();
    return whole && !isOver();
  }

  /**
   * Whether nothing new begins: the signal, a failure here, a refused key, a vendor that is down.
   */
  private boolean isOver() {
    return stop.isGiven() || failure.get() != null || journal.failuresInARow() >= mostFailures;
  }

  private Step step(Row row) {
    boolean mended = journal.isMended(row);
    RowState state = journal.ledger().state(row.line());
    return rules.step(row.line(), state, mended, plan.isRepeatable(row.object()));
  }

  private boolean isDoubtful(Row row) {
    RowState state = journal.ledger().state(row.line());
    return state != null && state.isUnclear();
  }

  private void bring(Row row, Consumer<Row> action, Semaphore places) {
    try {
      action.accept(row);
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    } finally {
      places.release();
    }
  }

  private void throwFailure() {
    Throwable thrown = failure.get();
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
  }

  private static void awaitEnd(ExecutorService threads) {
    boolean interrupted = false;
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.HOURS)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true; // the calls end by their timeouts
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
