package dev.customersdk.springboot.test;

import dev.customersdk.springboot.CheckoutPageAutoConfiguration;
import dev.customersdk.springboot.CustomerSdkAutoConfiguration;
import dev.customersdk.springboot.FlexAutoConfiguration;
import dev.customersdk.springboot.GenericAutoConfiguration;
import dev.customersdk.springboot.KohortAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** All that a context of {@link CustomerSdkTest} begins with. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  CustomerSdkAutoConfiguration.class,
  KohortAutoConfiguration.class,
  CheckoutPageAutoConfiguration.class,
  FlexAutoConfiguration.class,
  GenericAutoConfiguration.class
})
class CustomerSdkTestConfiguration {}
