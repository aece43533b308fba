package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Attempt;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.net.InetAddress;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The limit that the overview of the vendor's documentation states: 100 requests a minute. */
class RateLimitTest {

  private final CheckoutPageEmulator emulator = CheckoutPageEmulator.start();
  private final String id = emulator.addCustomer("{\"email\":\"ada@example.com\"}");

  @Test
  void isKeptByDefault() {
    try (emulator;
        CheckoutPageClient client = elsewhere().build()) {
      assertThat(readsUntilHeldBack(client)).isBetween(21, 99);
    }
  }

  @Test
  void isNotKeptIfSwitchedOff() {
    try (emulator;
        CheckoutPageClient client = elsewhere().withoutRateLimit().build()) {
      assertThat(readsUntilHeldBack(client)).isEqualTo(100);
    }
  }

  @Test
  void isKeptOnThisMachineOnlyIfAskedFor() {
    try (emulator;
        CheckoutPageClient client = here().build();
        CheckoutPageClient keeping =
            here().rateLimit(CheckoutPageClient::documentedRateLimit).build()) {
      assertThat(readsUntilHeldBack(client)).isEqualTo(100);
      assertThat(readsUntilHeldBack(keeping)).isBetween(21, 99);
    }
  }

  /** How many reads it took until one had to wait, or 100. */
  private int readsUntilHeldBack(CheckoutPageClient client) {
    for (int reads = 1; reads < 100; reads++) {
      Attempt attempt = client.customers().prepare().get(id).executeRaw().attempts().get(0);
      if (!attempt.rateLimitDelay().isZero()) {
        return reads;
      }
    }
    return 100;
  }

  private CheckoutPageClient.Builder here() {
    return CheckoutPageClient.builder().apiKey(emulator.apiKey()).baseUrl(emulator.baseUrl());
  }

  /** The same emulator under a name that is not known to be this machine's. */
  private CheckoutPageClient.Builder elsewhere() {
    return here()
        .baseUrl(emulator.baseUrl().replace("127.0.0.1", "checkout.example.com"))
        .allowInsecureHttp()
        .httpClient(
            new OkHttpClient.Builder()
                .dns(name -> List.of(InetAddress.getLoopbackAddress()))
                .build());
  }
}
