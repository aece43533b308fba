package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CheckoutPageClientTest {

  @AutoClose
  private final FakeVendor<CheckoutPageClient> vendor =
      new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"));

  @Test
  void theVendorsAddressIsTheDefault() {
    try (CheckoutPageClient fresh = CheckoutPageClient.builder().apiKey("sk").build()) {
      assertThat(fresh.customers().prepare().get("1").preview().url())
          .isEqualTo("https://api.checkoutpage.com/v1/customers/1");
    }
  }

  @Test
  void keyAndAddressComeFromVariablesNamedAfterTheVendor() {
    vendor.responds(Fixtures.text("response/required-only.json"));
    Map<String, String> variables =
        Map.of("CHECKOUTPAGE_API_KEY", "sk_env", "CHECKOUTPAGE_BASE_URL", vendor.url());

    try (CheckoutPageClient fresh = CheckoutPageClient.builder().environment(variables).build()) {
      fresh.customers().get("1");
    }

    assertThat(vendor.received().header("Authorization")).containsExactly("Bearer sk_env");
  }
}
