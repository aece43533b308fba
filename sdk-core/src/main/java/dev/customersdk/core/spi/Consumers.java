package dev.customersdk.core.spi;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import java.util.function.Consumer;

/** Listeners that hand on what ended; one object each, for all calls. */
final class Consumers {

  private Consumers() {}

  static CallListener ofAttempts(Consumer<Attempt> consumer) {
    CallObserver observer =
        new CallObserver() {
          @Override
          public void attemptEnds(Attempt attempt) {
            consumer.accept(attempt);
          }
        };
    return call -> observer;
  }

  static CallListener ofCalls(Consumer<CallSummary> consumer) {
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
