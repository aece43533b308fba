package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.InjectedFault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.Latency;
import dev.customersdk.testkit.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A vendor in trouble, as rules say it. */
class FaultRulesTest {

  private final VirtualTime time = VirtualTime.start();
  private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();
  private final KohortClient client =
      time.on(KohortClient.builder())
          .baseUrl(kohort.baseUrl())
          .apiKey(kohort.apiKey())
          .timeout(Duration.ofHours(1))
          .build();
  private final String id = kohort.customer().add();

  @AfterEach
  void close() {
    client.close();
    kohort.close();
  }

  @Test
  void anOutageWithRecovery() {
    kohort.inject(FaultRule.every(Fault.serviceUnavailable()).during(Duration.ofMinutes(5)));

    assertThatExceptionOfType(ApiException.ServerError.class)
        .isThrownBy(() -> client.customers().get(id));
    time.advance(Duration.ofMinutes(5));
    client.customers().get(id);
  }

  @Test
  void whatAboutOneInAHundredThatIsLost() {
    InjectedFault lost =
        kohort.inject(FaultRule.every(Fault.dropAfterProcessing()).randomly(0.01, 42));

    int unclear = 0;
    for (int i = 0; i < 500; i++) {
      try {
        client
            .customers()
            .create(CreateCustomerRequest.builder().emailAddress(i + "@example.com").build());
      } catch (TransportException e) {
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        unclear++;
      }
    }
    assertThat(unclear).isPositive().isEqualTo(lost.requests());
    assertThat(kohort.customerCount()).as("no create was sent twice").isEqualTo(501);
  }

  @Test
  void oneEndpointAndOneCustomer() {
    kohort.inject(FaultRule.every(Fault.status(500)).on("PATCH", "/customers/{id}/block").times(1));
    kohort.inject(FaultRule.every(Fault.tooManyRequests()).forCustomer(id).afterFirst(3));

    assertThatExceptionOfType(ApiException.ServerError.class)
        .isThrownBy(() -> client.customers().block(id));
    client.customers().list().first(); // not about the customer
    for (int i = 0; i < 3; i++) {
      client.customers().unblock(id);
    }
    assertThatExceptionOfType(ApiException.RateLimited.class)
        .isThrownBy(() -> client.customers().get(id));
  }

  @Test
  void aSlowVendor() {
    Latency latency = Latency.longTailed(Duration.ofMillis(80), Duration.ofSeconds(2), 42);
    kohort.inject(FaultRule.every(Fault.none().delayedBy(latency)));

    for (int i = 0; i < 100; i++) {
      client.customers().get(id);
    }
    assertThat(time.elapsed()).isGreaterThan(Duration.ofSeconds(4)); // of the emulator's delays
  }
}
