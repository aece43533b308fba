package dev.customersdk.core.internal.observe;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.internal.client.ClientSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All who follow one call, told one after another; what one of them throws stays with it. */
public final class CallObservers {

  private final CallInfo call;
  private final List<CallObserver> observers;
  private final AtomicBoolean ended = new AtomicBoolean();
  private boolean attempting;

  private CallObservers(CallInfo call, List<CallObserver> observers) {
    this.call = call;
    this.observers = observers;
  }

  /** Those who follow a call that begins now; null when nobody does. */
  public static @Nullable CallObservers of(ClientSettings settings, String method, String path) {
    boolean logged = CallLog.isOn();
    boolean recorded = CallRecording.isOn();
    if (settings.listeners().isEmpty() && !logged && !recorded) {
      return null;
    }
    CallInfo call =
        new CallInfo(
            CallIds.next(),
            settings.vendor(),
            method,
            path,
            settings.baseUrl().host(),
            settings.baseUrl().port());
    List<CallObserver> observers = new ArrayList<>(settings.listeners().size() + 2);
    if (logged) {
      observers.add(new CallLog(call.vendor()));
    }
    if (recorded) {
      ListenerFailures.contain(() -> observers.add(new CallRecording(call)));
    }
    for (CallListener listener : settings.listeners()) {
      ListenerFailures.contain(
          () -> {
            CallObserver observer = listener.callBegins(call);
            if (observer != null) {
              observers.add(observer);
            }
          });
    }
    return new CallObservers(call, observers);
  }

  /** The call that is followed. */
  public CallInfo call() {
    return call;
  }

  /** An attempt begins. */
  public void attemptBegins(int number) {
    attempting = true;
    tell(observer -> observer.attemptBegins(number));
  }

  /** An attempt ended, perhaps given up before its first step. */
  public void attemptEnds(Attempt attempt) {
    if (!attempting) {
      attemptBegins(attempt.number());
    }
    attempting = false;
    tell(observer -> observer.attemptEnds(attempt));
  }

  /** The call ended, unless that was told before; nothing is told after it. */
  public void callEnds(Supplier<CallSummary> summary) {
    if (ended.compareAndSet(false, true)) {
      ListenerFailures.contain(
          () -> {
            CallSummary told = summary.get();
            tellAll(observer -> observer.callEnds(told));
          });
    }
  }

  /** What may be done twice, with all that observers put around it; at least once in any case. */
  public Runnable inContext(Runnable work) {
    Runnable[] wrapped = {work};
    tellAll(observer -> wrapped[0] = observer.inContext(wrapped[0]));
    Runnable outermost = wrapped[0];
    return outermost == work
        ? work
        : () -> {
          ListenerFailures.contain(outermost);
          work.run();
        };
  }

  private void tell(Consumer<CallObserver> what) {
    if (!ended.get()) {
      tellAll(what);
    }
  }

  private void tellAll(Consumer<CallObserver> what) {
    for (CallObserver observer : observers) {
      ListenerFailures.contain(() -> what.accept(observer));
    }
  }
}
