package dev.customersdk.core.credentials;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What ends the wait for a token that another call asks for. */
class RefreshWaitTest {

  private final AtomicInteger refreshes = new AtomicInteger();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final CountDownLatch vault = new CountDownLatch(1);
  private volatile @Nullable Thread asks;

  @Test
  void theDeadlineOfTheCallThatWaits() throws Exception {
    assertWaitEndsAs(Reason.DEADLINE, Duration.ofSeconds(2), (probe, waiting) -> {});
  }

  @Test
  void theEndOfTheClient() throws Exception {
    assertWaitEndsAs(Reason.CANCELLED, Duration.ofMinutes(1), (probe, waiting) -> probe.close());
  }

  @Test
  void anInterrupt() throws Exception {
    assertWaitEndsAs(
        Reason.INTERRUPTED, Duration.ofMinutes(1), (probe, waiting) -> waiting.interrupt());
  }

  private interface End {
    void come(Probe probe, Thread waiting);
  }

  /** Of two calls that are refused together one asks, and the supplier hangs; the other waits. */
  private void assertWaitEndsAs(Reason reason, Duration timeout, End end) throws Exception {
    BlockingQueue<Object> ends = new LinkedBlockingQueue<>();
    try (RotatingVendor vendor = new RotatingVendor(2);
        Probe probe =
            Probe.at(vendor.url())
                .credentials(Credentials.bearer(() -> hangingToken(vendor)))
                .timeout(timeout)
                .build()) {
      List<Thread> callers =
          Stream.generate(() -> new Thread(() -> ends.add(end(probe)))).limit(2).toList();
      callers.forEach(Thread::start);
      RotatingVendor.await(hanging);
      Thread waiting = callers.get(callers.get(0) == asks ? 1 : 0);
      awaitWaiting(waiting);
      end.come(probe, waiting);
      assertThat(ends.poll(10, SECONDS))
          .isInstanceOfSatisfying(
              TransportException.class,
              failure -> {
                assertThat(failure.reason()).isEqualTo(reason);
                assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
                assertThat(failure.attempts()).hasSize(2);
              });
      assertThat(refreshes).hasValue(1);
      assertThat(vendor.tokens()).containsExactly("old", "old");
    } finally {
      vault.countDown();
    }
  }

  private static void awaitWaiting(Thread thread) {
    assertThat(Soon.holds(() -> !thread.isAlive() || waitsForAToken(thread))).isTrue();
  }

  /** Threads wait for other things on their way, such as a connection. */
  private static boolean waitsForAToken(Thread thread) {
    return Stream.of(thread.getStackTrace())
            .anyMatch(frame -> frame.getClassName().endsWith(".CallSecret"))
        && thread.getState() == Thread.State.WAITING;
  }

  private String hangingToken(RotatingVendor vendor) {
    if (!vendor.hasRevoked()) {
      return RotatingVendor.OLD;
    }
    refreshes.incrementAndGet();
    asks = Thread.currentThread();
    hanging.countDown();
    RotatingVendor.await(vault);
    return "new";
  }

  private static Object end(Probe probe) {
    try {
      return probe.get("1").execute();
    } catch (SdkException e) {
      return e;
    }
  }

  @ContractTest
  void aRefreshThatFailsIsTheFailureOfTheCallThatAsked(Mode mode) throws Exception {
    int calls = 8;
    try (RotatingVendor vendor = new RotatingVendor(calls);
        Probe probe =
            Probe.at(vendor.url())
                .credentials(Credentials.bearer(() -> tokenAtTheSecondTry(vendor)))
                .build()) {
      List<Future<Thing>> started =
          Stream.generate(() -> mode.start(probe.get("1"))).limit(calls).toList();
      List<String> ends = new ArrayList<>();
      for (Future<Thing> call : started) {
        ends.add(end(call));
      }
      assertThat(ends).containsOnlyOnce("CREDENTIALS").filteredOn("1"::equals).hasSize(calls - 1);
    }
  }

  private String tokenAtTheSecondTry(RotatingVendor vendor) {
    if (!vendor.hasRevoked()) {
      return RotatingVendor.OLD;
    }
    if (refreshes.incrementAndGet() == 1) {
      throw new IllegalStateException("the vault is closed");
    }
    return "new";
  }

  private static String end(Future<Thing> call) throws Exception {
    try {
      return call.get(10, SECONDS).id();
    } catch (ExecutionException e) {
      return e.getCause() instanceof TransportException failure
          ? failure.reason().name()
          : String.valueOf(e.getCause());
    }
  }
}
