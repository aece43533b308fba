package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckoutPageClientTest {

  @Test
  void theVendorsAddressIsTheDefault() {
    try (CheckoutPageClient client = CheckoutPageClient.builder().apiKey("sk").build()) {
      assertThat(client.customers().prepare().get("1").preview().url())
          .isEqualTo("https://api.checkoutpage.com/v1/customers/1");
    }
  }
}
