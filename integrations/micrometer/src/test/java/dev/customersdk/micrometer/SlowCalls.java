package dev.customersdk.micrometer;

import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import org.jspecify.annotations.Nullable;

/** A listener of one's own: reads alone are followed, and told of when they took two attempts. */
final class SlowCalls implements CallListener {

  @Override
  public @Nullable CallObserver callBegins(CallInfo call) {
    return call.method().equals("GET") ? new Read() : null; // the others are not followed
  }

  private static final class Read implements CallObserver {

    @Override
    public void callEnds(CallSummary call) {
      if (call.attempts() > 1) {
        System.out.println(call.call().path() + " took " + call.attempts() + " attempts");
      }
    }
  }
}
