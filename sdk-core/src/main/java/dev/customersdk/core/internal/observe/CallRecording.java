package dev.customersdk.core.internal.observe;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/** Events of one call for the flight recorder. */
final class CallRecording implements CallObserver {

  /** A runtime image may do without the flight recorder. */
  private static final boolean AVAILABLE = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private final CallInfo info;
  private final CallEvent call = new CallEvent();
  private @Nullable AttemptEvent attempt;

  CallRecording(CallInfo info) {
    this.info = info;
    call.begin();
  }

  /** Whether a recording was ever begun in this JVM: no class of events is loaded before. */
  static boolean isOn() {
    return AVAILABLE && FlightRecorder.isInitialized();
  }

  @Override
  public void attemptBegins(int number) {
    AttemptEvent event = new AttemptEvent();
    event.begin();
    attempt = event;
  }

  @Override
  public void attemptEnds(Attempt ended) {
    AttemptEvent event = attempt;
    if (event != null && event.shouldCommit()) {
      event.vendor = info.vendor();
      event.ended(ended);
      event.commit();
    }
  }

  @Override
  public void callEnds(CallSummary ended) {
    if (call.shouldCommit()) {
      call.ended(ended);
      call.commit();
    }
  }
}
