package dev.customersdk.springboot.health;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is read of each vendor: the first page of customers, with one row. */
@AutoConfiguration
@ConditionalOnBooleanProperty("management.health.customersdk.enabled")
public final class ClientHealthAutoConfiguration {

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(KohortClient.class)
  static final class Kohort {

    @Bean
    static VendorHealth kohortClientHealth(ListableBeanFactory beans) {
      var query = dev.customersdk.kohort.ListCustomersQuery.builder().take(1).build();
      return VendorHealth.of(
          beans, KohortClient.class, client -> client.customers().prepare().list(query));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(CheckoutPageClient.class)
  static final class CheckoutPage {

    @Bean
    static VendorHealth checkoutPageClientHealth(ListableBeanFactory beans) {
      var query = dev.customersdk.checkoutpage.ListCustomersQuery.builder().limit(1).build();
      return VendorHealth.of(
          beans, CheckoutPageClient.class, client -> client.customers().prepare().list(query));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(FlexClient.class)
  static final class Flex {

    @Bean
    static VendorHealth flexClientHealth(ListableBeanFactory beans) {
      var query = dev.customersdk.flex.ListCustomersQuery.builder().limit(1).build();
      return VendorHealth.of(
          beans, FlexClient.class, client -> client.customers().prepare().list(query));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(GenericClient.class)
  static final class Generic {

    @Bean
    static VendorHealth genericClientHealth(ListableBeanFactory beans) {
      var query = dev.customersdk.generic.ListCustomersQuery.builder().limit(1).build();
      return VendorHealth.of(
          beans, GenericClient.class, client -> client.customers().prepare().list(query));
    }
  }
}
