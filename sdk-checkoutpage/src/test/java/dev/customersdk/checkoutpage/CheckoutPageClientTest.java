package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.RequestOptions;
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

  @Test
  void aKeyIsIndispensable() {
    assertThatThrownBy(() -> CheckoutPageClient.builder().environment(Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CHECKOUTPAGE_API_KEY");
    assertThatThrownBy(() -> CheckoutPageClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no API key");
  }

  @Test
  void closingADerivedClientLeavesTheOriginalOpen() {
    answer(200, Fixtures.text("answer/required-only.json"));
    CheckoutPageClient derived =
        client.with(RequestOptions.builder().header("X-Trace", "t-1").build());

    derived.close();

    assertThat(derived.customers().get(JANE).id()).isEqualTo(JANE);
    assertThat(sent().getHeaders().get("X-Trace")).isEqualTo("t-1");
  }

  @Test
  void aClosedClientRefusesCalls() {
    client.close();

    assertThatThrownBy(() -> client.customers().get(JANE))
        .isInstanceOf(IllegalStateException.class);
    assertThat(server.getRequestCount()).isZero();
  }
}
