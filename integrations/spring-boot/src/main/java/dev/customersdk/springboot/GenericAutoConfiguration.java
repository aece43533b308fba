package dev.customersdk.springboot;

import dev.customersdk.generic.GenericClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Clients of the generic customers API, one for each account; none where the application has one of
 * its own.
 */
@AutoConfiguration(after = CustomerSdkAutoConfiguration.class)
@ConditionalOnClass(GenericClient.class)
@ConditionalOnBean(ClientFactory.class)
@ConditionalOnMissingBean(GenericClient.class)
@ConditionalOnBooleanProperty(name = "customersdk.generic.enabled", matchIfMissing = true)
@Import(GenericAutoConfiguration.Clients.class)
public final class GenericAutoConfiguration {

  private static final String VENDOR = "generic";

  /** For Spring. */
  public GenericAutoConfiguration() {}

  static GenericClient client(String account, ClientFactory clients) {
    return clients.create(VENDOR, account, GenericClient.builder());
  }

  static final class Clients extends ClientRegistrar {
    Clients(Environment environment) {
      super(VENDOR, GenericAutoConfiguration.class, GenericClient.class, environment);
    }
  }
}
