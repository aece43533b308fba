package dev.customersdk.springboot;

import dev.customersdk.kohort.KohortClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Clients of KohortPay, one for each account; none where the application has one of its own. */
@AutoConfiguration(after = CustomerSdkAutoConfiguration.class)
@ConditionalOnClass(KohortClient.class)
@ConditionalOnBean(ClientFactory.class)
@ConditionalOnMissingBean(KohortClient.class)
@ConditionalOnBooleanProperty(name = "customersdk.kohort.enabled", matchIfMissing = true)
@Import(KohortAutoConfiguration.Clients.class)
public final class KohortAutoConfiguration {

  private static final String VENDOR = "kohort";

  /** For Spring. */
  public KohortAutoConfiguration() {}

  static KohortClient client(String account, ClientFactory clients) {
    return clients.create(VENDOR, account, KohortClient.builder());
  }

  static final class Clients extends ClientRegistrar {
    Clients(Environment environment) {
      super(VENDOR, KohortAutoConfiguration.class, KohortClient.class, environment);
    }
  }
}
