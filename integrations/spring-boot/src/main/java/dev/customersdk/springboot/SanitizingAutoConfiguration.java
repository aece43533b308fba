package dev.customersdk.springboot;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Keeps keys out of what Actuator shows. */
@AutoConfiguration(after = CustomerSdkAutoConfiguration.class)
@ConditionalOnClass(SanitizingFunction.class)
@EnableConfigurationProperties(CustomerSdkProperties.class)
public final class SanitizingAutoConfiguration {

  /** For Spring. */
  public SanitizingAutoConfiguration() {}

  @Bean
  static SanitizingFunction customerSdkSanitizingFunction(CustomerSdkProperties properties) {
    return new SecretSanitizer(properties);
  }
}
