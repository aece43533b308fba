package dev.customersdk.micrometer;

import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;

/**
 * Restores what the caller's thread had when it made a call where the call's future completes, and
 * so in the stages behind it that run then: the MDC, the trace, and whatever else is registered
 * with Micrometer's context propagation. Needed by those alone who use no {@link
 * ObservationCallListener}.
 *
 * <p>A stage that is added to a completed future, or after a cancellation, runs on the thread that
 * does so, and one with an executor of its own runs there; neither is changed.
 */
public final class ContextCallListener implements CallListener {

  private final ContextSnapshotFactory snapshots;

  private ContextCallListener(ContextSnapshotFactory snapshots) {
    this.snapshots = snapshots;
  }

  /**
   * Restores everything that is registered, and clears meanwhile what the caller did not have.
   *
   * @return the listener
   */
  public static ContextCallListener create() {
    return of(ContextSnapshotFactory.builder().clearMissing(true).build());
  }

  /**
   * Restores what this factory captures.
   *
   * @param snapshots captures the context
   * @return the listener
   */
  @SuppressWarnings("exports") // who has a factory has its module; the others do without
  public static ContextCallListener of(ContextSnapshotFactory snapshots) {
    if (snapshots == null) {
      throw new IllegalArgumentException("snapshots: must not be null");
    }
    return new ContextCallListener(snapshots);
  }

  @Override
  public CallObserver callBegins(CallInfo call) {
    return new Captured(snapshots.captureAll());
  }

  private record Captured(ContextSnapshot snapshot) implements CallObserver {

    @Override
    public Runnable inContext(Runnable work) {
      return snapshot.wrap(work);
    }
  }
}
