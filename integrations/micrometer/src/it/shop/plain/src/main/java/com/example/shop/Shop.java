package com.example.shop;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.micrometer.MeterCallListener;
import dev.customersdk.micrometer.ObservationCallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;

/** The application. */
final class Shop {

  private Shop() {}

  static KohortClient client(
      String baseUrl, String apiKey, ObservationRegistry observations, MeterRegistry meters) {
    return KohortClient.builder()
        .baseUrl(baseUrl)
        .apiKey(apiKey)
        .addListener(ObservationCallListener.of(observations))
        .addListener(MeterCallListener.of(meters))
        .build();
  }
}
