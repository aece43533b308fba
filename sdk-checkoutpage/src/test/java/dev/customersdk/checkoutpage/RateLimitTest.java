package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.net.InetAddress;
import java.time.Duration;
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
      assertThatThrownBy(() -> readAtOnce(client, 100))
          .isInstanceOfSatisfying(
              TransportException.class,
              failure ->
                  assertThat(failure.reason()).isEqualTo(TransportException.Reason.RATE_LIMIT));
      assertThat(emulator.requestCount()).isBetween(20, 99);
    }
  }

  @Test
  void isNotKeptIfSwitchedOff() {
    try (emulator;
        CheckoutPageClient client = elsewhere().withoutRateLimit().build()) {
      readAtOnce(client, 100);
    }
  }

  @Test
  void isKeptOnThisMachineOnlyIfAskedFor() {
    try (emulator;
        CheckoutPageClient client = here().build();
        CheckoutPageClient keeping =
            here().rateLimit(CheckoutPageClient::documentedRateLimit).build()) {
      readAtOnce(client, 100);
      assertThatThrownBy(() -> readAtOnce(keeping, 100)).isInstanceOf(TransportException.class);
    }
  }

  private void readAtOnce(CheckoutPageClient client, int times) {
    RequestOptions impatient =
        RequestOptions.builder()
            .timeout(Duration.ofMillis(500))
            .build(); // less than until the next turn
    for (int call = 0; call < times; call++) {
      client.with(impatient).customers().get(id);
    }
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
