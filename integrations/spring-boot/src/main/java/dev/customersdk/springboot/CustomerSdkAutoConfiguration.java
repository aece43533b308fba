package dev.customersdk.springboot;

import dev.customersdk.core.CallListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What the clients of all vendors need. */
@AutoConfiguration
@EnableConfigurationProperties(CustomerSdkProperties.class)
public final class CustomerSdkAutoConfiguration {

  /** For Spring. */
  public CustomerSdkAutoConfiguration() {}

  @Bean
  static ClientFactory customerSdkClientFactory(
      CustomerSdkProperties properties,
      ObjectProvider<ClientCustomizer> customizers,
      ObjectProvider<CallListener> listeners) {
    return new ClientFactory(properties, customizers, listeners);
  }
}
