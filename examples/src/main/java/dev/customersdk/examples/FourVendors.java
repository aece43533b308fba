package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The same question to four vendors: packages are the namespace, everything else is alike. */
final class FourVendors {

  private FourVendors() {}

  static Map<String, Long> customersPerVendor(
      KohortClient kohort,
      CheckoutPageClient checkoutPage,
      FlexClient flex,
      GenericClient generic) {
    Map<String, Long> customers = new LinkedHashMap<>();
    customers.put("KohortPay", count(kohort.customers().list().stream()));
    customers.put("Checkout Page", count(checkoutPage.customers().list().stream()));
    customers.put("Flex", count(flex.customers().list().stream()));
    customers.put("generic", count(generic.customers().list().stream()));
    return customers;
  }

  private static long count(Stream<?> customers) {
    return customers.count();
  }
}
