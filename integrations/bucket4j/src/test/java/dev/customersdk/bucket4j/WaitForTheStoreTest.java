package dev.customersdk.bucket4j;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.hazelcast.core.HazelcastInstance;
import dev.customersdk.bucket4j.Relay.Mode;
import dev.customersdk.core.AskAgainException;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.fixtures.Soon;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send nothing while the store fails. */
@Timeout(120)
class WaitForTheStoreTest {

  private final KohortEmulator emulator = KohortEmulator.start();
  private final String customer = emulator.addCustomers(1).get(0);
  private final BlockingQueue<Attempt> heard = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    emulator.close();
  }

  private KohortClient client(SharedRateLimit limit, Duration timeout) {
    return KohortClient.builder()
        .baseUrl(emulator.baseUrl())
        .apiKey(emulator.apiKey())
        .timeout(timeout)
        .onAttempt(heard::add)
        .rateLimit(() -> limit)
        .build();
  }

  private static SharedRateLimit limit(Relay relay) {
    return SharedRateLimit.of(
            Store.POSTGRESQL.connect(relay.address()),
            "kohort/" + UUID.randomUUID(),
            100,
            Duration.ofSeconds(1))
        .storeTimeout(Duration.ofSeconds(10));
  }

  @Test
  void aCallWaitsUntilTheStoreIsBack() throws Exception {
    try (Relay relay = new Relay();
        KohortClient client = client(limit(relay), Duration.ofSeconds(60))) {
      assertThat(client.customers().get(customer).id()).isEqualTo(customer);
      relay.now(Mode.REFUSES);
      int before = relay.connections();
      CompletableFuture<Customer> call = client.customers().prepare().get(customer).executeAsync();
      assertThat(Soon.holds(() -> relay.connections() >= before + 3)).as("asked again").isTrue();
      assertThat(call).isNotDone();
      assertThat(emulator.requestCount()).isEqualTo(1);
      relay.now(Mode.FORWARDS);
      assertThat(call.get(30, SECONDS).id()).isEqualTo(customer);
      assertThat(heard).last().extracting(Attempt::rateLimitDelay).asString().isNotEqualTo("PT0S");
      assertThat(emulator.requestCount()).isEqualTo(2);
    }
  }

  @Test
  void aCallWhoseTimeEndsBeforeIsNotSent() throws Exception {
    try (Relay relay = new Relay();
        KohortClient client = client(limit(relay), Duration.ofSeconds(2))) {
      relay.now(Mode.REFUSES);
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> client.customers().get(customer));
      assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMIT);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure).hasRootCauseInstanceOf(IOException.class);
      assertThat(emulator.requestCount()).isZero();
    }
  }

  @Test
  void aStoreThatHangsTakesNoMoreThanTheTimeoutOfTheCall() throws Exception {
    try (Relay relay = new Relay();
        KohortClient client = client(limit(relay), Duration.ofSeconds(1))) {
      relay.now(Mode.HANGS);
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> client.customers().get(customer));
      assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMIT);
      assertThat(emulator.requestCount()).isZero();
      relay.now(Mode.FORWARDS);
      assertThat(Soon.holds(() -> isFound(client)))
          .as("a call that had less time than the store says nothing about the store")
          .isTrue();
    }
  }

  /** A connection of a busy machine may take longer than the call has. */
  private boolean isFound(KohortClient client) {
    try {
      return client.customers().get(customer).id().equals(customer);
    } catch (TransportException e) {
      return false;
    }
  }

  @Test
  void hazelcastThatIsShutDownSendsNothing() {
    HazelcastInstance member = Store.hazelcastMember();
    SharedRateLimit limit =
        SharedRateLimit.of(Store.buckets(member), "kohort", 100, Duration.ofSeconds(1))
            .storeTimeout(Duration.ofSeconds(30));
    try (KohortClient patient = client(limit, Duration.ofSeconds(60));
        KohortClient hasty = client(limit, Duration.ofSeconds(2))) {
      assertThat(patient.customers().get(customer).id()).isEqualTo(customer);
      member.shutdown();
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> hasty.customers().get(customer));
      assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMIT);
      assertThat(failure).hasCauseInstanceOf(AskAgainException.class);
      assertThat(emulator.requestCount()).isEqualTo(1);
    }
  }
}
