package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.console.Progress;
import dev.customersdk.examples.cli.transfer.ResumeRules.Step;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a file to an importer, a few at once. */
final class ImportRun {

  private final Importer importer;
  private final ImportPlan plan;
  private final ResumeRules rules;
  private final Ledger ledger;
  private final Tally tally;
  private final RowCheck check;
  private final int parallel;
  private final int mostFailures;
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

  ImportRun(
      Importer importer,
      ImportPlan plan,
      ImportOptions options,
      Ledger ledger,
      Tally tally,
      RowCheck check) {
    this.importer = importer;
    this.plan = plan;
    this.rules = options.rules();
    this.parallel = options.parallel();
    this.mostFailures = options.maxFailures();
    this.ledger = ledger;
    this.tally = tally;
    this.check = check;
  }

  /**
   * Looks for the rows that have to be looked for, one after the other and before anything is
   * created, so that no row is found for another.
   */
  void look(Rows rows, StopSignal stop, Progress progress) {
    over(rows, true, 1, stop, progress);
  }

  /** Makes the calls of the others, until the end or the signal; what has begun ends. */
  void call(Rows rows, StopSignal stop, Progress progress) {
    over(rows, false, parallel, stop, progress);
  }

  private void over(Rows rows, boolean looks, int parallel, StopSignal stop, Progress progress) {
    ExecutorService threads = Executors.newFixedThreadPool(parallel);
    Semaphore places = new Semaphore(parallel);
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (check.invalid().containsKey(row.line()) || looks != (step(row) == Step.LOOK)) {
          continue;
        }
        places.acquireUninterruptibly();
        if (isOver(stop)) {
          break;
        }
        threads.execute(() -> bring(row, places));
        progress.show(tally.total(), check.rows(), ", " + tally.unclear() + " unclear");
      }
    } finally {
      threads.shutdown();
      awaitEnd(threads);
    }
    RuntimeException thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  /**
   * Whether nothing new begins: the signal, a failure here, a refused key, a vendor that is down.
   */
  private boolean isOver(StopSignal stop) {
    return stop.isGiven() || failure.get() != null || tally.failuresInARow() >= mostFailures;
  }

  private Step step(Row row) {
    ledger.check(row);
    return rules.step(ledger.state(row.line()), plan.isRepeatable(row.object()));
  }

  private void bring(Row row, Semaphore places) {
    try {
      RowState state = ledger.state(row.line());
      switch (step(row)) {
        case CALL -> importer.call(row, state != null && state.isUnclear());
        case LOOK -> importer.look(row, state == null ? RowState.UNKNOWN : state);
        case LEAVE -> tally.leave(row, state == null ? RowState.UNKNOWN : state);
      }
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    } finally {
      places.release();
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
