package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.CallListener;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.micrometer.MeterCallListener;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@ExtendWith(EmulatorExtension.class)
class MicrometerTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ObservationRegistry observations = ObservationRegistry.create();

  @Test
  void callsAreObservedAndMetered(KohortEmulator kohort) {
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    kohort.failNext(Fault.serviceUnavailable());

    to(kohort)
        .withBean(ObservationRegistry.class, () -> observations)
        .withBean(MeterRegistry.class, () -> meters)
        .run(context -> context.getBean(KohortClient.class).customers().list().first());

    assertThat(meters.get("customersdk.retries").counter().count()).isEqualTo(1);
    assertThat(meters.get("customersdk.call").timer().count()).isEqualTo(1);
  }

  @Test
  void withoutRegistriesNobodyListens(KohortEmulator kohort) {
    to(kohort).run(context -> assertThat(context).doesNotHaveBean(CallListener.class));
  }

  @Test
  void anApplicationsOwnListenerComesInstead(KohortEmulator kohort) {
    to(kohort)
        .withBean(MeterRegistry.class, () -> meters)
        .withBean("mine", MeterCallListener.class, () -> MeterCallListener.of(meters))
        .run(context -> assertThat(context).getBeans(CallListener.class).containsOnlyKeys("mine"));
  }

  private static ApplicationContextRunner to(KohortEmulator kohort) {
    return Contexts.with(
            "customersdk.kohort.api-key=" + kohort.apiKey(),
            "customersdk.kohort.base-url=" + kohort.baseUrl(),
            "customersdk.kohort.retry.base-delay=0ms")
        .withConfiguration(AutoConfigurations.of(MicrometerAutoConfiguration.class));
  }
}
