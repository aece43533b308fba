package dev.customersdk.micrometer;

import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallSummary;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How observations of calls are named, and what they say. To have it otherwise, extend it and add
 * it to the registry as a {@link io.micrometer.observation.GlobalObservationConvention}.
 */
public class CallObservationConvention implements ObservationConvention<CallObservationContext> {

  static final CallObservationConvention DEFAULT = new CallObservationConvention();

  /** As it is unless told otherwise. */
  public CallObservationConvention() {}

  @Override
  public String getName() {
    return "customersdk.call";
  }

  /** No capitals: tracing before 1.6 would write each as a hyphen and a small letter. */
  @Override
  public String getContextualName(CallObservationContext context) {
    CallInfo call = context.call();
    return call.vendor() + " " + call.method().toLowerCase(Locale.ROOT) + " " + call.path();
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
    CallInfo call = context.call();
    Optional<CallSummary> summary = context.summary();
    return KeyValues.of(
        CallKey.VENDOR.withValue(call.vendor()),
        CallKey.METHOD.withValue(call.method()),
        CallKey.TEMPLATE.withValue(call.path()),
        CallKey.status(summary.map(CallSummary::status).orElse(OptionalInt.empty())),
        CallKey.ERROR.orNone(summary.flatMap(CallSummary::failure)),
        CallKey.OUTCOME.orNone(summary.map(it -> it.outcome().name())));
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(CallObservationContext context) {
    KeyValues values = KeyValues.of(CallKey.CALL_ID.withValue(context.call().id()));
    return context
        .summary()
        .map(
            it ->
                CallKey.withRequestId(
                    values.and(CallKey.ATTEMPTS.withValue(Integer.toString(it.attempts()))),
                    it.requestId()))
        .orElse(values);
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof CallObservationContext;
  }
}
