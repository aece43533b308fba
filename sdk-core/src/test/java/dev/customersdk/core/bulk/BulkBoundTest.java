package dev.customersdk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkResult;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor sees as many calls at once as it may, and never more. */
class BulkBoundTest {

  private static final int CALLS = 300;
  private static final int BOUND = 12;

  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch full = new CountDownLatch(BOUND);

  @AutoClose
  private final RawServer server =
      RawServer.forgetful((number, request, reply) -> respond(number, request.target(), reply));

  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutThreads(boolean ordered) {
    Bulk bulk = Bulk.atMost(BOUND);
    assertBounded(ordered ? bulk : bulk.asCompleted());
  }

  @Test
  void onPlatformThreads() {
    assertBoundedOn(Executors.newCachedThreadPool());
  }

  /** Runs where the JVM has them. */
  @Test
  void onVirtualThreads() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
    assertBoundedOn(
        (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
  }

  private void assertBoundedOn(ExecutorService threads) {
    try {
      assertBounded(Bulk.atMost(BOUND).withExecutor(threads));
    } finally {
      threads.shutdownNow();
    }
  }

  private void assertBounded(Bulk bulk) {
    try (var run =
        bulk.run(
            IntStream.range(0, CALLS).boxed(),
            number -> number % 3 == 0 ? probe.get("1") : probe.post(RetrySafety.ONCE))) {
      assertThat(run.stream().filter(result -> result.failure().isPresent()))
          .extracting(BulkResult::index)
          .containsExactlyInAnyOrder(
              IntStream.range(0, CALLS)
                  .filter(n -> n % 3 == 0)
                  .mapToObj(Long::valueOf)
                  .toArray(Long[]::new));
    }
    assertThat(most).hasValue(BOUND);
  }

  /** The first ones wait for each other, and then for one too many. */
  private void respond(int number, String target, RawReply reply) throws IOException {
    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    full.countDown();
    try {
      assertThat(full.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    if (number <= BOUND) {
      RawServer.idleForAMoment();
    }
    atOnce.decrementAndGet();
    reply.json(target.endsWith("/1") ? 404 : 200, "{\"id\":\"1\"}");
  }
}
