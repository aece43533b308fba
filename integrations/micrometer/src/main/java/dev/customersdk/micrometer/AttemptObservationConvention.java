package dev.customersdk.micrometer;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How observations of attempts are named, and what they say: as OpenTelemetry has it of an HTTP
 * client, but for the full URL, which holds ids and personal data. To have it otherwise, extend it
 * and add it to the registry as a {@link io.micrometer.observation.GlobalObservationConvention}.
 */
public class AttemptObservationConvention
    implements ObservationConvention<AttemptObservationContext> {

  static final AttemptObservationConvention DEFAULT = new AttemptObservationConvention();

  /** As it is unless told otherwise. */
  public AttemptObservationConvention() {}

  @Override
  public String getName() {
    return "http.client.request.duration";
  }

  @Override
  public String getContextualName(AttemptObservationContext context) {
    return context.call().method() + " " + context.call().path();
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(AttemptObservationContext context) {
    CallInfo call = context.call();
    Optional<Attempt> attempt = context.attempt();
    return KeyValues.of(
        CallKey.VENDOR.withValue(call.vendor()),
        CallKey.METHOD.withValue(call.method()),
        CallKey.TEMPLATE.withValue(call.path()),
        CallKey.SERVER.withValue(call.host()),
        CallKey.PORT.withValue(Integer.toString(call.port())),
        CallKey.status(attempt.map(Attempt::status).orElse(OptionalInt.empty())),
        CallKey.ERROR.orNone(context.errorType()));
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(AttemptObservationContext context) {
    KeyValues values = KeyValues.of(CallKey.CALL_ID.withValue(context.call().id()));
    if (context.number() > 1) {
      values = values.and(CallKey.RESENDS.withValue(Integer.toString(context.number() - 1)));
    }
    return CallKey.withRequestId(values, context.attempt().flatMap(Attempt::requestId));
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof AttemptObservationContext;
  }
}
