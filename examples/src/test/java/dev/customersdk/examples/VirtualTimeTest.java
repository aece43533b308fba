package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.Latency;
import dev.customersdk.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  void whatRunsAtOnceWaitsAtOnce() throws Exception {
    int calls = 8;
    Fault[] busy = new Fault[calls];
    Arrays.fill(busy, Fault.tooManyRequests(Duration.ofSeconds(40)));
    kohort.failNext(busy);
    try (KohortClient client = client().build()) { // its timeout of 60 s is each call's own
      List<CompletableFuture<Customer>> all = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        all.add(client.customers().prepare().get(id).executeAsync());
      }
      for (CompletableFuture<Customer> each : all) {
        assertThat(each.get().id()).isEqualTo(id);
      }
    }
    assertThat(time.waits()).hasSize(calls).containsOnly(Duration.ofSeconds(40));
    assertThat(time.elapsed()).isLessThanOrEqualTo(Duration.ofSeconds(40L * calls));
  }

  @Test
  void aStallLastsUntilTheTimeoutAndNoLonger() {
    kohort.failNext(Fault.stall(), Fault.stall());
    try (KohortClient client = client().timeout(MINUTE).build()) {
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> client.customers().get(id))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DEADLINE));
      assertThat(time.elapsed()).isEqualTo(MINUTE);
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(() -> client.customers().prepare().get(id).executeAsync().join())
          .havingCause()
          .asInstanceOf(type(TransportException.class))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DEADLINE));
    }
    assertThat(time.waits()).as("of the client's own").isEmpty();
  }

  @Test
  void aResponseThatComesTooLateIsNone() {
    kohort.failNext(Fault.none().delayedBy(Latency.of(MINUTE.multipliedBy(2))));
    try (KohortClient client = client().timeout(MINUTE).build()) {
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> client.customers().get(id))
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DEADLINE));
    }
    assertThat(time.elapsed()).isEqualTo(MINUTE);
  }

  private KohortClient patient(RetryPolicy policy) {
    return client().timeout(Duration.ofHours(1)).retryPolicy(policy).build();
  }

  private KohortClient.Builder client() {
    return time.on(KohortClient.builder()).baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey());
  }
}
