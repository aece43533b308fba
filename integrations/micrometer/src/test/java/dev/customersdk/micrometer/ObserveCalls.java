package dev.customersdk.micrometer;

import dev.customersdk.kohort.KohortClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;

/** Calls as observations and as meters. */
final class ObserveCalls {

  private ObserveCalls() {}

  static KohortClient client(
      String baseUrl, String apiKey, ObservationRegistry observations, MeterRegistry meters) {
    return KohortClient.builder()
        .baseUrl(baseUrl)
        .apiKey(apiKey)
        .addListener(ObservationCallListener.of(observations))
        .addListener(MeterCallListener.of(meters))
        .build();
  }

  /** Makes timers of observations; an application that has a registry has this already. */
  static ObservationRegistry observations(MeterRegistry meters) {
    ObservationRegistry observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    return observations;
  }
}
