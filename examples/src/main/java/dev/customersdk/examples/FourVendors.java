package dev.customersdk.examples;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same question to four vendors: packages are the namespace, everything else is alike. */
final class FourVendors {

  private FourVendors() {}

  static Map<String, Long> customersPerVendor(
      KohortClient kohort,
      CheckoutPageClient checkoutPage,
      FlexClient flex,
      GenericClient generic) {
    Map<String, Long> customers = new LinkedHashMap<>();
    customers.put("KohortPay", kohort.customers().list().stream().count());
    customers.put("Checkout Page", checkoutPage.customers().list().stream().count());
    customers.put("Flex", flex.customers().list().stream().count());
    customers.put("generic", generic.customers().list().stream().count());
    return customers;
  }
}
