package dev.customersdk.core.internal.observe;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Writes calls to the logger {@code dev.customersdk.calls} at DEBUG, and their attempts at TRACE.
 * Nothing is logged above that: who made the call learns of a failure by its exception.
 */
final class CallLog implements CallObserver {

  static final CallLog OBSERVER = new CallLog();

  private static final Logger LOGGER = System.getLogger("dev.customersdk.calls");

  private CallLog() {}

  static boolean isOn() {
    return LOGGER.isLoggable(Level.DEBUG);
  }

  @Override
  public void attemptEnds(Attempt attempt) {
    LOGGER.log(Level.TRACE, attempt);
  }

  @Override
  public void callEnds(CallSummary call) {
    LOGGER.log(Level.DEBUG, call);
  }
}
