package dev.customersdk.examples.cli.transfer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another polite end of the process: what runs may end, and nothing new begins.
 *
 * <p>The process waits ten seconds for that.
 */
final class StopSignal implements AutoCloseable {

  private static final long PATIENCE = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopAndWait, "customers-stop");
  private volatile boolean given;

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether nothing new should begin. */
  boolean isGiven() {
    return given;
  }

  /** Stops without a signal. */
  void give() {
    given = true;
  }

  @SuppressWarnings("ResultOfMethodCallIgnored") // ends either way
  private void stopAndWait() {
    given = true;
    try {
      boolean unused = ended.await(PATIENCE, TimeUnit.SECONDS);
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
