package dev.customersdk.micrometer;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** One call, and the attempt under way; leaves no scope open on any thread. */
final class ObservedCall implements CallObserver {

  private final ObservationRegistry registry;
  private final CallObservationContext context;
  private final Observation observation;
  private final @Nullable Observation aboveAttempts;
  private final CallObserver callersContext;
  private Observation attempt = Observation.NOOP;

  private ObservedCall(
      ObservationRegistry registry,
      CallObservationContext context,
      @Nullable Observation caller,
      CallObserver callersContext) {
    this.registry = registry;
    this.context = context;
    this.observation =
        CallObservation.CALL.start(
            null, CallObservationConvention.DEFAULT, () -> context, registry);
    this.aboveAttempts = isFollowed() ? observation : caller;
    this.callersContext = callersContext;
  }

  static ObservedCall begin(
      ObservationRegistry registry,
      CallInfo call,
      @Nullable Observation caller,
      CallObserver callersContext) {
    return new ObservedCall(registry, new CallObservationContext(call), caller, callersContext);
  }

  /** A predicate of the registry's may be against it, and yet let attempts pass. */
  private boolean isFollowed() {
    return observation.getContext() == context;
  }

  @Override
  public void attemptBegins(int number) {
    AttemptObservationContext begun = new AttemptObservationContext(context.call(), number);
    Observation next =
        CallObservation.ATTEMPT.observation(
            null, AttemptObservationConvention.DEFAULT, () -> begun, registry);
    attempt = next; // to be stopped even if a handler fails to start it
    var unused = aboveAttempts == null ? next.start() : startBelow(aboveAttempts, next);
  }

  /** In its scope for this moment: to a tracer, a span of the thread's own comes first. */
  private static Observation startBelow(Observation parent, Observation next) {
    return parent.scoped(() -> next.parentObservation(parent).start());
  }

  @Override
  public void attemptEnds(Attempt ended) {
    Observation ending = attempt;
    attempt = Observation.NOOP;
    try {
      if (ending.getContext() instanceof AttemptObservationContext begun) {
        begun.ended(ended);
        begun.errorType().ifPresent(type -> ending.error(new FailedCall(type)));
      }
    } finally { // also where a handler fails, or what is active would never end
      ending.stop();
    }
  }

  @Override
  public void callEnds(CallSummary ended) {
    try {
      attempt.stop(); // the one whose end was not told, if there is one
      context.ended(ended);
      ended.failure().ifPresent(kind -> observation.error(new FailedCall(kind)));
    } finally {
      observation.stop();
    }
  }

  @Override
  public Runnable inContext(Runnable work) {
    return callersContext.inContext(work);
  }
}
