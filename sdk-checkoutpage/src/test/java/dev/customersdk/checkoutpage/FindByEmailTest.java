package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.ReceivedRequest;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding customers by their address, with a search that looks into names too. */
class FindByEmailTest {

  private static final String A = "6812fe6e9f39b6760576f01a";
  private static final String B = "6812fe6e9f39b6760576f01b";
  private static final String C = "6812fe6e9f39b6760576f01c";
  private static final String D = "6812fe6e9f39b6760576f01d";

  @Test
  void searchesAndKeepsTheExactAddressesOfAllPages() {
    try (FakeVendor<CheckoutPageClient> vendor =
        new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk_live_1"))) {
      vendor.responds(page(true, row(D, "ada+1@example.com"), row(C, "ada+1@example.com.au")));
      vendor.responds(page(false, row(B, "nada+1@example.com"), row(A, "ADA+1@Example.com")));

      List<Customer> found = vendor.client().customers().findByEmail("Ada+1@example.com");

      assertThat(found).extracting(Customer::id).containsExactly(D, A);
      ReceivedRequest first = vendor.received();
      assertThat(first).hasToString("GET /v1/customers/?limit=100&search=Ada%2B1%40example.com");
      assertThat(first.header("Authorization")).containsExactly("Bearer sk_live_1");
      assertThat(first.header("Accept")).containsExactly("application/json");
      assertThat(first.header("Content-Type")).isEmpty();
      assertThat(first.body()).isEmpty();
      assertThat(vendor.received())
          .hasToString(
              "GET /v1/customers/?limit=100&search=Ada%2B1%40example.com&starting_after=" + C);
    }
  }

  @Test
  void namesAndAddressesForBillingDoNotCount() {
    try (CheckoutPageEmulator emulator = CheckoutPageEmulator.start();
        CheckoutPageClient client =
            CheckoutPageClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .build()) {
      String ada = emulator.addCustomer("{\"email\": \"ada@example.com\"}");
      emulator.addCustomer("{\"email\": \"bob@example.com\", \"name\": \"ada@example.com\"}");
      emulator.addCustomer(
          "{\"email\": \"eve@example.com\", \"billingEmail\": \"ada@example.com\"}");
      String again = emulator.addCustomer("{\"email\": \" ADA@example.com\"}");

      assertThat(client.customers().findByEmail("Ada@Example.com"))
          .extracting(Customer::id)
          .containsExactly(again, ada);
      assertThat(client.customers().findByEmail("nobody@example.com")).isEmpty();
    }
  }

  /** "Update customer" says that addresses are stored trimmed and in lower case. */
  @Test
  void anAddressWithBlanksIsFoundByTheTextItWasStoredFrom() {
    try (CheckoutPageEmulator emulator = CheckoutPageEmulator.start();
        CheckoutPageClient client =
            CheckoutPageClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .build()) {
      String text = " A+b@x.org ";
      String id = emulator.addCustomer("{\"email\": \"" + text + "\"}");

      assertThat(client.customers().findByEmail(text)).extracting(Customer::id).containsExactly(id);
    }
  }

  private static String row(String id, String email) {
    return "{\"id\":\"" + id + "\",\"email\":\"" + email + "\"}";
  }

  private static String page(boolean more, String... rows) {
    return "{\"data\":[" + String.join(",", rows) + "],\"total\":4,\"has_more\":" + more + "}";
  }
}
