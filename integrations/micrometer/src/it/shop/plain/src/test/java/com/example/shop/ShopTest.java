package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

class ShopTest {

  @Test
  void callsAreTimedAndStagesFindTheObservation() throws Exception {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    ObservationRegistry observations = ObservationRegistry.create();
    observations
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(meters));
    Observation checkout = Observation.createNotStarted("checkout", observations);
    try (KohortEmulator kohort = KohortEmulator.start();
        KohortClient client =
            Shop.client(kohort.baseUrl(), kohort.apiKey(), observations, meters)) {
      String id = kohort.customer().add();
      Observation seen =
          checkout.observeChecked(
              () ->
                  client
                      .customers()
                      .prepare()
                      .get(id)
                      .executeAsync()
                      .thenApply(customer -> observations.getCurrentObservation())
                      .get());
      assertSame(checkout, seen);
    }
    assertEquals(1, meters.get("customersdk.call").timer().count());
    assertEquals(1, meters.get("http.client.request.duration").timer().count());
    assertTrue(Shop.class.getModule().isNamed());
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("io.micrometer.context.ContextSnapshotFactory"));
  }
}
