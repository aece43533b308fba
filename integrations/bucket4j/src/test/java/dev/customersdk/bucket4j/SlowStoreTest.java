package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.AskAgainException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Soon;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A store that answers, but takes its time. */
@Timeout(120)
class SlowStoreTest {

  private final MemoryStore store = new MemoryStore();

  private static Runnable takes(Duration time) {
    return () -> {
      long end = System.nanoTime() + time.toNanos();
      while (end - System.nanoTime() > 0) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
    };
  }

  /** One each so long. */
  private SharedRateLimit oneEach(Duration interval) {
    Duration window = Duration.ofNanos((long) (interval.toNanos() * 0.97));
    return SharedRateLimit.of(store, "kohort", 1, window).storeTimeout(Duration.ofSeconds(30));
  }

  @Test
  void aPlaceOfWhichItTellsTooLateIsForTheNext() {
    SharedRateLimit limit = oneEach(Duration.ofMinutes(1));
    Duration atMost = Duration.ofMinutes(1).plusMillis(1500); // the store goes by milliseconds
    assertThat(limit.reserve(System.nanoTime(), atMost)).isZero();
    store.around(() -> {}, takes(Duration.ofSeconds(3)));
    assertThat(limit.reserve(System.nanoTime(), atMost)).isEqualTo(atMost.plusNanos(1));
    int calls = store.calls();
    assertThat(limit.reserve(System.nanoTime(), Duration.ofMinutes(2))).isLessThan(atMost);
    assertThat(store.calls()).as("it was not asked again").isEqualTo(calls);
  }

  @ContractTest
  void noCallWaitsLongerThanItsTimeout(Mode mode) {
    SharedRateLimit limit = oneEach(Duration.ofSeconds(3));
    try (KohortEmulator emulator = KohortEmulator.start();
        KohortClient client =
            KohortClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .timeout(Duration.ofSeconds(3))
                .rateLimit(() -> limit)
                .build()) {
      String id = emulator.addCustomers(1).get(0);
      assertThat(mode.run(client.customers().prepare().get(id)).id()).isEqualTo(id);
      store.around(() -> {}, takes(Duration.ofSeconds(1)));
      TransportException failure =
          catchThrowableOfType(
              TransportException.class, () -> mode.run(client.customers().prepare().get(id)));
      assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMIT);
      assertThat(emulator.requestCount()).isEqualTo(1);
    }
  }

  @Test
  void aStoreThatIsBusyIsNotDown() throws Exception {
    SharedRateLimit limit =
        SharedRateLimit.of(store, "kohort", 1000, Duration.ofHours(1))
            .storeTimeout(Duration.ofMillis(1500));
    assertThat(limit.reserve(0, Duration.ofHours(2))).isZero();
    store.around(takes(Duration.ofMillis(20)), () -> {});
    Queue<AskAgainException> later = new ConcurrentLinkedQueue<>();
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Thread caller =
          new Thread(
              () -> {
                try {
                  var unused = limit.reserve(System.nanoTime(), Duration.ofHours(2));
                } catch (AskAgainException e) {
                  later.add(e);
                }
              });
      caller.start();
      callers.add(caller);
    }
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(later)
        .as("there are more than it can answer in its time")
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e).hasNoCause());
  }

  @Test
  void oneThatHangsIsNoticedByCallsThatHaveLessTimeThanIt() {
    SharedRateLimit limit =
        SharedRateLimit.of(store, "kohort", 1, Duration.ofHours(1))
            .storeTimeout(Duration.ofMillis(500));
    CountDownLatch end = new CountDownLatch(1);
    store.around(() -> await(end), () -> {});
    try {
      assertThat(
              Soon.holds(
                  () -> {
                    try {
                      var unused = limit.reserve(System.nanoTime(), Duration.ofMillis(20));
                      return false;
                    } catch (AskAgainException e) {
                      return e.getCause() != null;
                    }
                  }))
          .isTrue();
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch end) {
    try {
      var unused = end.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
