package dev.customersdk.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/** The observations that are made, with their keys. */
public enum CallObservation implements ObservationDocumentation {

  /** A call, from its beginning until its value was read or it failed. */
  CALL {
    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>>
        getDefaultConvention() {
      return CallObservationConvention.class;
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
      return new KeyName[] {
        CallKey.VENDOR,
        CallKey.METHOD,
        CallKey.TEMPLATE,
        CallKey.STATUS,
        CallKey.ERROR,
        CallKey.OUTCOME
      };
    }

    @Override
    public KeyName[] getHighCardinalityKeyNames() {
      return new KeyName[] {CallKey.CALL_ID, CallKey.ATTEMPTS, CallKey.REQUEST_ID};
    }
  },

  /** An attempt: a client's span by OpenTelemetry's conventions for HTTP, without the URL. */
  ATTEMPT {
    @Override
    public Class<? extends ObservationConvention<? extends Observation.Context>>
        getDefaultConvention() {
      return AttemptObservationConvention.class;
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
      return new KeyName[] {
        CallKey.VENDOR,
        CallKey.METHOD,
        CallKey.TEMPLATE,
        CallKey.SERVER,
        CallKey.PORT,
        CallKey.STATUS,
        CallKey.ERROR
      };
    }

    @Override
    public KeyName[] getHighCardinalityKeyNames() {
      return new KeyName[] {CallKey.CALL_ID, CallKey.RESENDS, CallKey.REQUEST_ID};
    }
  }
}
