package dev.customersdk.springboot;

import dev.customersdk.micrometer.MeterCallListener;
import dev.customersdk.micrometer.ObservationCallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Has all clients observed and metered, where {@code sdk-micrometer} and the registries are. */
@AutoConfiguration(
    afterName = {
      // of Spring Boot 3
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      // of Spring Boot 4
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnClass(ObservationCallListener.class)
public final class MicrometerAutoConfiguration {

  /** For Spring. */
  public MicrometerAutoConfiguration() {}

  @Bean
  @ConditionalOnBean(ObservationRegistry.class)
  @ConditionalOnMissingBean
  static ObservationCallListener customerSdkObservationListener(ObservationRegistry registry) {
    return ObservationCallListener.of(registry);
  }

  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  @ConditionalOnMissingBean
  static MeterCallListener customerSdkMeterListener(MeterRegistry registry) {
    return MeterCallListener.of(registry);
  }
}
