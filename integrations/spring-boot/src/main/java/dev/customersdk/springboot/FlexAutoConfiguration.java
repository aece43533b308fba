package dev.customersdk.springboot;

import dev.customersdk.flex.FlexClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Clients of Flex, one for each account; none where the application has one of its own. */
@AutoConfiguration(after = CustomerSdkAutoConfiguration.class)
@ConditionalOnClass(FlexClient.class)
@ConditionalOnBean(ClientFactory.class)
@ConditionalOnMissingBean(FlexClient.class)
@ConditionalOnBooleanProperty(name = "customersdk.flex.enabled", matchIfMissing = true)
@Import(FlexAutoConfiguration.Clients.class)
public final class FlexAutoConfiguration {

  private static final String VENDOR = "flex";

  /** For Spring. */
  public FlexAutoConfiguration() {}

  static FlexClient client(String account, ClientFactory clients) {
    return clients.create(VENDOR, account, FlexClient.builder());
  }

  static final class Clients extends ClientRegistrar {
    Clients(Environment environment) {
      super(VENDOR, FlexAutoConfiguration.class, FlexClient.class, environment);
    }
  }
}
