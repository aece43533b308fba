package dev.customersdk.core.internal.observe;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/** Events of one call for the flight recorder. */
final class CallRecording implements CallObserver {

  private static final boolean AVAILABLE = isAvailable();

  private final CallInfo info;
  private final CallEvent call = new CallEvent();
  private @Nullable AttemptEvent attempt;

  CallRecording(CallInfo info) {
    this.info = info;
    call.begin();
  }

  /** Whether somebody records calls now. */
  static boolean isOn() {
    return AVAILABLE && FlightRecorder.isInitialized() && Events.CALL.isEnabled();
  }

  /** A runtime image, or a class loader above this one, may do without the flight recorder. */
  private static boolean isAvailable() {
    try {
      var unused = FlightRecorder.isInitialized();
      return true;
    } catch (LinkageError e) {
      return false;
    }
  }

  @Override
  public void attemptBegins(int number) {
    AttemptEvent event = new AttemptEvent();
    attempt = event.isEnabled() ? event : null;
    event.begin();
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

  /** Loaded once a recording was begun in this JVM, and the classes of events with it. */
  private static final class Events {
    static final EventType CALL = EventType.getEventType(CallEvent.class);
  }
}
