package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.checkoutpage.ListCustomersQuery;
import dev.customersdk.core.Attempt;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A walk that sends more requests than the vendor allows within a minute. */
class WalkWithinTheLimitTest {

  private static final int CUSTOMERS = 10_000;

  @ParameterizedTest
  @ValueSource(ints = {100, 20})
  void endsWithoutOneRefusal(int pageSize) {
    VirtualTime time = VirtualTime.start();
    List<Attempt> attempts = new ArrayList<>();
    try (CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().time(time).withRateLimit().start();
        CheckoutPageClient client =
            time.on(CheckoutPageClient.builder())
                .apiKey(emulator.apiKey())
                .baseUrl(emulator.baseUrl())
                .rateLimit(CheckoutPageClient::documentedRateLimit)
                .onAttempt(attempts::add)
                .build()) {
      for (int customer = 0; customer < CUSTOMERS; customer++) {
        emulator.addCustomer("{\"email\":\"ada" + customer + "@example.com\"}");
      }
      Set<String> ids = new HashSet<>();
      for (Customer customer :
          client.customers().list(ListCustomersQuery.builder().limit(pageSize).build())) {
        ids.add(customer.id());
      }
      assertThat(ids).hasSize(CUSTOMERS);
    }
    int pages = CUSTOMERS / pageSize;
    assertThat(attempts)
        .hasSize(pages)
        .allSatisfy(attempt -> assertThat(attempt.status()).hasValue(200));
    assertThat(attempts)
        .filteredOn(attempt -> !attempt.rateLimitDelay().isZero())
        .as("all but those that may go at once")
        .hasSize(pages - 20);
    assertThat(time.elapsed())
        .as("a little less than the vendor allows")
        .isBetween(Duration.ofSeconds(pages * 60L / 100), Duration.ofSeconds(pages * 60L / 70));
  }
}
