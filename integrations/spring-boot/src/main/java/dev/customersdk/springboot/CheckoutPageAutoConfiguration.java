package dev.customersdk.springboot;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * Clients of Checkout Page, one for each account; none where the application has one of its own.
 */
@AutoConfiguration(after = CustomerSdkAutoConfiguration.class)
@ConditionalOnClass(CheckoutPageClient.class)
@ConditionalOnBean(ClientFactory.class)
@ConditionalOnMissingBean(CheckoutPageClient.class)
@ConditionalOnBooleanProperty(name = "customersdk.checkoutpage.enabled", matchIfMissing = true)
@Import(CheckoutPageAutoConfiguration.Clients.class)
public final class CheckoutPageAutoConfiguration {

  private static final String VENDOR = "checkoutpage";

  /** For Spring. */
  public CheckoutPageAutoConfiguration() {}

  static CheckoutPageClient client(String account, ClientFactory clients) {
    return clients.create(VENDOR, account, CheckoutPageClient.builder());
  }

  static final class Clients extends ClientRegistrar {
    Clients(Environment environment) {
      super(VENDOR, CheckoutPageAutoConfiguration.class, CheckoutPageClient.class, environment);
    }
  }
}
