package dev.customersdk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkProgress;
import dev.customersdk.core.BulkResult;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Runs that end before their time: nothing is begun any more, and what was begun is known. */
class BulkEndTest {

  /** Calls after the first wait for it to be opened. */
  private final CountDownLatch gate = new CountDownLatch(1);

  private final CountDownLatch arrived = new CountDownLatch(4);

  @AutoClose
  private final RawServer server =
      RawServer.start(
          (number, request, reply) -> {
            arrived.countDown();
            if (number > 1) {
              awaitGate();
            }
            reply.json(request.target().endsWith("/bad") ? 422 : 200, "{\"id\":\"1\"}");
          });

  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  private final List<BulkResult<Integer, Probe.Thing>> results = new ArrayList<>();

  @Test
  void afterAFailureNothingIsBegun() {
    gate.countDown();
    try (var run =
        Bulk.atMost(2)
            .stopOnFailure()
            .run(numbers(), n -> n == 5 ? probe.get("bad") : probe.post(RetrySafety.ONCE))) {
      run.forEach(results::add);
    }
    assertAllBegunAreKnown();
    assertThat(results).hasSizeBetween(6, 5 + 8);
    assertThat(results.get(5).failure()).containsInstanceOf(ApiException.InvalidRequest.class);
  }

  @Test
  void closingWaitsForWhatRunsAndKeepsItsResults() throws Exception {
    var run = Bulk.atMost(4).asCompleted().run(numbers(), n -> probe.post(RetrySafety.ONCE));
    try (run) {
      results.add(run.iterator().next());
      assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(run.progress().running()).isPositive();
      soon(gate::countDown);
    }
    assertThat(run.progress().running()).isZero();
    run.forEach(results::add);
    assertAllBegunAreKnown();
    assertThat(results).allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.PROCESSED));
  }

  @Test
  void anotherThreadMayStopARun() {
    gate.countDown();
    try (var run = Bulk.atMost(2).run(numbers(), n -> probe.post(RetrySafety.ONCE))) {
      for (var result : run) {
        results.add(result);
        if (results.size() == 10) {
          joined(new Thread(run::stop));
        }
      }
    }
    assertAllBegunAreKnown();
    assertThat(results).hasSizeBetween(10, 10 + 8);
  }

  @Test
  void anInterruptIsThrownAfterAllThatWasBegun() throws Exception {
    Thread reader = Thread.currentThread();
    try (var run = Bulk.atMost(4).asCompleted().run(numbers(), n -> probe.post(RetrySafety.ONCE))) {
      Iterator<BulkResult<Integer, Probe.Thing>> each = run.iterator();
      results.add(each.next());
      assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
      soon(
          () -> {
            reader.interrupt();
            RawServer.idleForAMoment();
            gate.countDown();
          });
      assertThatThrownBy(() -> each.forEachRemaining(results::add))
          .isInstanceOf(CancellationException.class)
          .hasMessage("interrupted: further inputs were not read");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(each.hasNext()).isFalse();
    }
    assertAllBegunAreKnown();
    assertThat(results).allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.PROCESSED));
  }

  @Test
  void inputsThatFailAreThrownAfterAllThatWasBegun() {
    gate.countDown();
    Stream<Integer> broken = numbers().peek(BulkEndTest::failAtSeven);
    try (var run = Bulk.atMost(3).run(broken, n -> probe.post(RetrySafety.ONCE))) {
      assertThatThrownBy(() -> run.forEach(results::add))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("line 7 is torn");
      assertThat(run.progress()).isEqualTo(new BulkProgress(7, 7, 0));
    }
    assertAllBegunAreKnown();
  }

  @Test
  void closingClosesTheStreamOfInputs() {
    CountDownLatch closed = new CountDownLatch(1);
    try (var results =
        Bulk.atMost(2)
            .run(numbers().onClose(closed::countDown), n -> probe.post(RetrySafety.ONCE))
            .stream()) {
      gate.countDown();
      assertThat(results.limit(3).toList()).hasSize(3);
      assertThat(closed.getCount()).isEqualTo(1);
    }
    assertThat(closed.getCount()).isZero();
  }

  private void assertAllBegunAreKnown() {
    assertThat(results).extracting(BulkResult::input).doesNotHaveDuplicates();
    assertThat(server.requests()).hasSize(results.size());
  }

  /** From a thread of its own, so that the caller has begun to wait. */
  private static void soon(Runnable action) {
    new Thread(
            () -> {
              RawServer.idleForAMoment();
              action.run();
            })
        .start();
  }

  private void awaitGate() {
    try {
      assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void failAtSeven(int number) {
    if (number == 7) {
      throw new IllegalStateException("line 7 is torn");
    }
  }

  private static void joined(Thread thread) {
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Integer> numbers() {
    return IntStream.range(0, 1_000).boxed();
  }
}
