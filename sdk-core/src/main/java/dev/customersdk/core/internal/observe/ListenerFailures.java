package dev.customersdk.core.internal.observe;

/** Keeps what a listener of the caller's throws from changing how a call ends. */
public final class ListenerFailures {

  private ListenerFailures() {}

  /** Tells a listener; what it throws goes to the thread's handler of uncaught exceptions. */
  public static void contain(Runnable telling) {
    try {
      telling.run();
    } catch (Throwable e) { // Kotlin code throws checked exceptions without declaring them
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      report(e);
    }
  }

  private static void report(Throwable failure) {
    try {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    } catch (Throwable e) {
      // there is nobody else to tell
    }
  }
}
