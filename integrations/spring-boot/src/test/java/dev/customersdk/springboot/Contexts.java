package dev.customersdk.springboot;

import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

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

  /** With variables of the environment, and of no other than these. */
  public static ApplicationContextRunner withVariables(Map<String, Object> variables) {
    return with()
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            variables)));
  }
}
