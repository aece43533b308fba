package dev.customersdk.core.internal.observe;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Writes a call to the logger {@code dev.customersdk.calls} at DEBUG, and its attempts at TRACE.
 * Nothing is logged above that: who made the call learns of a failure by its exception.
 */
record CallLog(String vendor) implements CallObserver {

  private static final @Nullable Logger LOGGER = logger();

  /** Whether somebody wants to read of calls; no trouble of the log's is a call's. */
  static boolean isOn() {
    Logger logger = LOGGER;
    try {
      return logger != null && logger.isLoggable(Level.DEBUG);
    } catch (RuntimeException | Error e) {
      return false;
    }
  }

  private static @Nullable Logger logger() {
    try {
      return System.getLogger("dev.customersdk.calls");
    } catch (RuntimeException | Error e) {
      return null;
    }
  }

  @Override
  public void attemptEnds(Attempt attempt) {
    if (LOGGER != null && LOGGER.isLoggable(Level.TRACE)) {
      LOGGER.log(Level.TRACE, vendor + " " + attempt);
    }
  }

  @Override
  public void callEnds(CallSummary call) {
    if (LOGGER != null) {
      LOGGER.log(Level.DEBUG, call);
    }
  }
}
