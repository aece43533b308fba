package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An hour at a vendor that is in trouble, in milliseconds. */
class VirtualTimeTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final VirtualTime time = VirtualTime.start();
  private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();
  private final String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");

  @AfterEach
  void close() {
    kohort.close();
  }

  @Test
  void whatTheVendorAsksForIsWaited() {
    kohort.failNext(Fault.tooManyRequests(MINUTE));
    try (KohortClient client = patient(RetryPolicy.defaults())) {
      assertThat(client.customers().get(id).id()).isEqualTo(id);
    }
    assertThat(time.waits()).containsExactly(MINUTE);
    assertThat(kohort.requestCount()).isEqualTo(2);
  }

  @Test
  void asynchronouslyToo() {
    kohort.failNext(Fault.tooManyRequests(MINUTE), Fault.tooManyRequests(MINUTE));
    try (KohortClient client = patient(RetryPolicy.defaults())) {
      CompletableFuture<Customer> later = client.customers().prepare().get(id).executeAsync();
      assertThat(later.join().id()).isEqualTo(id);
    }
    assertThat(time.waits()).containsExactly(MINUTE, MINUTE);
  }

  @Test
  void whatDoesNotFitIsNotWaited() {
    kohort.failNext(Fault.tooManyRequests(MINUTE));
    try (KohortClient client = client().timeout(MINUTE).build()) {
      assertThatExceptionOfType(ApiException.RateLimited.class)
          .isThrownBy(() -> client.customers().get(id))
          .satisfies(e -> assertThat(e.retryAfter()).hasValue(MINUTE));
    }
    assertThat(time.elapsed()).isZero();
    assertThat(kohort.requestCount()).isEqualTo(1);
  }

  @Test
  void norWhatThePolicyFindsTooLong() {
    kohort.failNext(Fault.tooManyRequests(MINUTE.plusSeconds(1)));
    try (KohortClient client = patient(RetryPolicy.defaults().withMaxRetryAfter(MINUTE))) {
      assertThatExceptionOfType(ApiException.RateLimited.class)
          .isThrownBy(() -> client.customers().get(id));
    }
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void anOutageIsOverWhenTimeHasPassed() {
    kohort.inject(FaultRule.every(Fault.serviceUnavailable()).during(Duration.ofMinutes(20)));
    try (KohortClient client = patient(RetryPolicy.defaults())) {
      assertThatExceptionOfType(ApiException.ServerError.class)
          .isThrownBy(() -> client.customers().get(id))
          .satisfies(e -> assertThat(e.attempts()).hasSize(3));
      time.advance(Duration.ofMinutes(20));
      assertThat(client.customers().get(id).id()).isEqualTo(id);
    }
  }

  @Test
  void whatTheNetworkTakesIsMeasuredInRealTime() {
    kohort.failNext(Fault.stall(), Fault.stall());
    try (KohortClient client = client().timeout(Duration.ofMillis(300)).build()) {
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> client.customers().get(id))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.DEADLINE));
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> client.customers().prepare().get(id).executeAsync().join())
          .havingCause()
          .asInstanceOf(type(TransportException.class))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.DEADLINE));
    }
  }

  private KohortClient patient(RetryPolicy policy) {
    return client().timeout(Duration.ofHours(1)).retryPolicy(policy).build();
  }

  private KohortClient.Builder client() {
    return time.on(KohortClient.builder()).baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey());
  }
}
