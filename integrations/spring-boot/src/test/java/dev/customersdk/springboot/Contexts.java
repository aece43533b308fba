package dev.customersdk.springboot;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Contexts of applications with all of this module's auto-configuration. */
public final class Contexts {

  private Contexts() {}

  public static ApplicationContextRunner with(String... properties) {
    return new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                CustomerSdkAutoConfiguration.class,
                KohortAutoConfiguration.class,
                CheckoutPageAutoConfiguration.class,
                FlexAutoConfiguration.class,
                GenericAutoConfiguration.class,
                SanitizingAutoConfiguration.class))
        .withPropertyValues(properties);
  }
}
