package dev.customersdk.micrometer;

import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallSummary;
import io.micrometer.observation.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conventions, filters and handlers can know of a call. */
public final class CallObservationContext extends Observation.Context {

  private final CallInfo call;
  private volatile @Nullable CallSummary summary;

  CallObservationContext(CallInfo call) {
    this.call = call;
  }

  /** {@return the call} */
  public CallInfo call() {
    return call;
  }

  /** {@return how it ended; empty until it did} */
  public Optional<CallSummary> summary() {
    return Optional.ofNullable(summary);
  }

  void ended(CallSummary ended) {
    this.summary = ended;
  }
}
