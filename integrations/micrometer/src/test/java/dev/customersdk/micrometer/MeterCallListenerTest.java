package dev.customersdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RateLimit;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

class MeterCallListenerTest {

  private static final Tags GET =
      Tags.of(
          "customersdk.vendor", "kohort",
          "http.request.method", "GET",
          "url.template", "/customers/{id}");

  private final VirtualTime time = VirtualTime.start();
  private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final String id = kohort.customer().add();

  @AfterEach
  void close() {
    kohort.close();
    meters.close();
  }

  @ContractTest
  void retriesAreCountedWithWhatWentWrongBefore(Mode mode) {
    kohort.failNext(Fault.serviceUnavailable(), Fault.tooManyRequests(Duration.ofSeconds(1)));
    try (KohortClient client = builder().build()) {
      mode.run(client.customers().prepare().get(id));
      mode.run(client.customers().prepare().get(id));
    }
    assertThat(meters.find("customersdk.retries").counters()).hasSize(2);
    assertThat(count("customersdk.retries", GET.and("error.type", "503"))).isEqualTo(1);
    assertThat(count("customersdk.retries", GET.and("error.type", "429"))).isEqualTo(1);
    assertThat(meters.find("customersdk.retries.refused").counters()).isEmpty();
  }

  /** The second attempt would come too late for the client's own limit, and is never tried. */
  @ContractTest
  void whatWasNeverTriedIsNoRetry(Mode mode) {
    kohort.failNext(Fault.serviceUnavailable());
    try (KohortClient client =
        builder().rateLimit(() -> RateLimit.tokenBucket(1, Duration.ofHours(1))).build()) {
      var unused =
          catchThrowableOfType(
              ApiException.ServerError.class, () -> mode.run(client.customers().prepare().get(id)));
    }
    assertThat(meters.find("customersdk.retries").counters()).isEmpty();
  }

  @ContractTest
  void callsThatTheBudgetLetFailAreCounted(Mode mode) {
    kohort.failNext(Fault.serviceUnavailable());
    try (KohortClient client = builder().retryBudget(0).build()) {
      var unused =
          catchThrowableOfType(
              ApiException.ServerError.class, () -> mode.run(client.customers().prepare().get(id)));
    }
    assertThat(count("customersdk.retries.refused", GET)).isEqualTo(1);
    assertThat(meters.find("customersdk.retries").counters()).isEmpty();
  }

  @ContractTest
  void waitsForTheRateLimitAreTimed(Mode mode) {
    try (KohortClient client =
        builder().rateLimit(() -> RateLimit.tokenBucket(1, Duration.ofSeconds(2))).build()) {
      for (int call = 0; call < 3; call++) {
        mode.run(client.customers().prepare().get(id));
      }
    }
    var waits = meters.get("customersdk.rate.limit.wait").tags(GET).timer();
    assertThat(waits.count()).isEqualTo(2);
    assertThat(waits.totalTime(TimeUnit.NANOSECONDS)).isEqualTo((double) time.elapsed().toNanos());
  }

  /** Two clients with a listener each are counted together, and calls leave when they end. */
  @ContractTest
  void callsAreInFlightUntilTheyEnd(Mode mode) {
    AtomicInteger during = new AtomicInteger();
    try (KohortClient other = builder().onAttempt(attempt -> during.set(inFlight())).build();
        KohortClient client = builder().onAttempt(attempt -> other.customers().get(id)).build()) {
      mode.run(client.customers().prepare().get(id));
    }
    assertThat(during).hasValue(2);
    assertThat(inFlight()).isZero();
  }

  @ContractTest
  void callsThatFailLeaveToo(Mode mode) {
    try (KohortClient client = builder().build()) {
      var unused =
          catchThrowableOfType(
              ApiException.NotFound.class,
              () -> mode.run(client.customers().prepare().get("cus_unknown")));
    }
    assertThat(inFlight()).isZero();
  }

  private int inFlight() {
    LongTaskTimer timer = meters.get("customersdk.calls.in.flight").tags(GET).longTaskTimer();
    return timer.activeTasks();
  }

  private double count(String name, Tags tags) {
    return meters.get(name).tags(tags).counter().count();
  }

  private KohortClient.Builder builder() {
    return time.on(KohortClient.builder())
        .baseUrl(kohort.baseUrl())
        .apiKey(kohort.apiKey())
        .addListener(MeterCallListener.of(meters));
  }
}
