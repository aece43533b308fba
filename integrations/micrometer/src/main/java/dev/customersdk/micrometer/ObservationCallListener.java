package dev.customersdk.micrometer;

import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of each call, as a child of the caller's, and one of each attempt beneath
 * it; see {@link CallObservation}. Futures complete where the caller's context is restored, as
 * {@link ContextCallListener} does, or only its observation where Micrometer's context propagation
 * is not there.
 *
 * <p>No header is sent: the trace ends here, since no vendor documents that it takes one.
 */
public final class ObservationCallListener implements CallListener {

  private final ObservationRegistry registry;
  private final @Nullable ContextCallListener context;

  private ObservationCallListener(ObservationRegistry registry) {
    this.registry = registry;
    this.context = ContextPropagation.isPresent() ? ContextCallListener.create() : null;
  }

  /**
   * Observations that go to the handlers of this registry.
   *
   * @param registry where it is told
   * @return the listener
   */
  public static ObservationCallListener of(ObservationRegistry registry) {
    if (registry == null) {
      throw new IllegalArgumentException("registry: must not be null");
    }
    return new ObservationCallListener(registry);
  }

  @Override
  public @Nullable CallObserver callBegins(CallInfo call) {
    if (registry.isNoop()) {
      return null;
    }
    Observation caller = registry.getCurrentObservation();
    CallObserver callersContext =
        context == null ? new ObservationContext(caller) : context.callBegins(call);
    return ObservedCall.begin(registry, call, caller, callersContext);
  }

  /** Restores the caller's observation, and nothing else. */
  private record ObservationContext(@Nullable Observation caller) implements CallObserver {

    @Override
    public Runnable inContext(Runnable work) {
      return caller == null ? work : () -> caller.scoped(work);
    }
  }
}
