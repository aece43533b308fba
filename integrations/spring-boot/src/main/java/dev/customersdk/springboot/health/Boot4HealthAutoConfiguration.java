package dev.customersdk.springboot.health;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Health as Spring Boot 4 has it; off unless asked for, since each look is a request. */
@AutoConfiguration(after = ClientHealthAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBooleanProperty("management.health.customersdk.enabled")
public final class Boot4HealthAutoConfiguration {

  @Bean
  static HealthContributor customersdkHealthContributor(List<VendorHealth> vendors) {
    return CompositeHealthContributor.fromMap(
        VendorHealth.indicators(vendors, Boot4HealthAutoConfiguration::indicator));
  }

  private static HealthIndicator indicator(ClientHealth client) {
    return () -> {
      Map<String, Object> failure = client.failure();
      return failure.isEmpty() ? Health.up().build() : Health.down().withDetails(failure).build();
    };
  }
}
