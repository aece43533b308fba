package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckoutPageClientTest extends ServerTest {

  @Test
  void theVendorsAddressIsTheDefault() {
    try (CheckoutPageClient fresh = CheckoutPageClient.builder().apiKey("sk").build()) {
      assertThat(fresh.customers().prepare().get("1").preview().url())
          .isEqualTo("https://api.checkoutpage.com/v1/customers/1");
    }
  }

  @Test
  void keyAndAddressComeFromVariablesNamedAfterTheVendor() {
    answer(200, Fixtures.text("answer/required-only.json"));
    Map<String, String> variables =
        Map.of(
            "CHECKOUTPAGE_API_KEY", "sk_env", "CHECKOUTPAGE_BASE_URL", server.url("/").toString());

    try (CheckoutPageClient fresh = CheckoutPageClient.builder().environment(variables).build()) {
      fresh.customers().get(JANE);
    }

    assertThat(sent().getHeaders().get("Authorization")).isEqualTo("Bearer sk_env");
  }
}
