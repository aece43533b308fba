package dev.customersdk.core.spi;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listeners that hand on what ended; one object each, for all calls. */
final class Consumers {

  private Consumers() {}

  /** The listeners, and after them the consumers that there are. */
  static List<CallListener> after(
      List<CallListener> listeners,
      @Nullable Consumer<Attempt> onAttempt,
      @Nullable Consumer<CallSummary> onCall) {
    List<CallListener> all = new ArrayList<>(listeners);
    if (onAttempt != null) {
      all.add(ofAttempts(onAttempt));
    }
    if (onCall != null) {
      all.add(ofCalls(onCall));
    }
    return List.copyOf(all);
  }

  private static CallListener ofAttempts(Consumer<Attempt> consumer) {
    CallObserver observer =
        new CallObserver() {
          @Override
          public void attemptEnds(Attempt attempt) {
            consumer.accept(attempt);
          }
        };
    return call -> observer;
  }

  private static CallListener ofCalls(Consumer<CallSummary> consumer) {
    CallObserver observer =
        new CallObserver() {
          @Override
          public void callEnds(CallSummary call) {
            consumer.accept(call);
          }
        };
    return call -> observer;
  }
}
