package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples that talk to other vendors than Kohort. */
@ExtendWith(EmulatorExtension.class)
class OtherVendorsTest {

  static final KohortEmulator kohort = KohortEmulator.start();
  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  @Test
  void updatesOneField() {
    String id =
        checkoutPage.addCustomer(
            "{\"email\":\"ada@example.com\",\"name\":\"Ada\",\"companyName\":\"Engines\"}");
    try (CheckoutPageClient client = checkoutPageClient()) {
      Customer ada = UpdateOneField.run(client, id);

      assertThat(ada.phone()).hasValue("+15555550100");
      assertThat(ada.companyName()).isEmpty();
      assertThat(ada.name()).hasValue("Ada");
      assertThat(checkoutPage.requests().get(0).body())
          .isEqualTo("{\"companyName\":null,\"phone\":\"+15555550100\"}");
    }
  }

  @Test
  void asksFourVendors() {
    kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    flex.addCustomer("{}");
    flex.addCustomer("{}");
    generic.addCustomer("{}");
    try (KohortClient kohortClient =
            KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build();
        CheckoutPageClient checkoutPageClient = checkoutPageClient();
        FlexClient flexClient =
            FlexClient.builder().baseUrl(flex.baseUrl()).apiKey(flex.apiKey()).build();
        GenericClient genericClient =
            GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build()) {
      assertThat(
              FourVendors.customersPerVendor(
                  kohortClient, checkoutPageClient, flexClient, genericClient))
          .isEqualTo(Map.of("KohortPay", 1L, "Checkout Page", 0L, "Flex", 2L, "generic", 1L));
    }
  }

  private static CheckoutPageClient checkoutPageClient() {
    return CheckoutPageClient.builder()
        .baseUrl(checkoutPage.baseUrl())
        .apiKey(checkoutPage.apiKey())
        .build();
  }
}
