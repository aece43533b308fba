package dev.customersdk.examples.cli.transfer;

import dev.customersdk.examples.cli.console.Console;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another polite end of the process: what runs may end, and nothing new begins.
 *
 * <p>The process waits ten seconds for that, says so, and runs the last words if that was too
 * short.
 */
final class StopSignal implements AutoCloseable {

  private static final long PATIENCE = 10;

  private final Console console;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopAndWait, "customers-stop");
  private volatile Runnable lastWords = () -> {};
  private volatile boolean given;

  StopSignal(Console console) {
    this.console = console;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether nothing new should begin. */
  boolean isGiven() {
    return given;
  }

  /** What is said when waiting was in vain. */
  void orElse(Runnable words) {
    lastWords = words;
  }

  private void stopAndWait() {
    given = true;
    console.remark(
        "Stopping: the calls that have begun may end, which takes " + PATIENCE + " s at most.");
    try {
      if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
        lastWords.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that all is written. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and has waited for this.
    }
  }
}
