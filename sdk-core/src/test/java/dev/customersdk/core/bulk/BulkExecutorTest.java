package dev.customersdk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkResult;
import dev.customersdk.core.BulkRun;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Executors that are narrow, that end, or that do not keep to their word. */
class BulkExecutorTest {

  private final CountDownLatch gate = new CountDownLatch(1);

  @AutoClose
  private final RawServer server =
      RawServer.start(
          (number, request, reply) -> {
            awaitGate();
            reply.json(200, "{\"id\":\"1\"}");
          });

  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  private final ExecutorService one = Executors.newSingleThreadExecutor();

  @AfterEach
  void end() {
    gate.countDown();
    one.shutdownNow();
  }

  @Test
  void aTaskThatWasRunAndThenRefusedHasOneResult() throws Exception {
    gate.countDown();
    var results =
        read(
            run(
                task -> {
                  task.run();
                  throw new RejectedExecutionException("after all");
                }));
    assertThat(outcomes(results)).hasSize(4).containsOnly(Outcome.PROCESSED);
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void aTaskThatIsRunTwiceIsSentOnce() throws Exception {
    gate.countDown();
    var results =
        read(
            run(
                task -> {
                  task.run();
                  task.run();
                }));
    assertThat(outcomes(results)).hasSize(4).containsOnly(Outcome.PROCESSED);
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void anErrorOfTheExecutorIsTheFailureOfItsInput() throws Exception {
    Error error = new OutOfMemoryError("unable to create a thread");
    var results =
        read(
            run(
                task -> {
                  throw error;
                }));
    assertThat(outcomes(results)).hasSize(4).containsOnly(Outcome.NOT_SENT);
    assertThat(results.get(3).index()).isEqualTo(3);
    assertThat(results.get(3).failure().orElseThrow())
        .isInstanceOf(CompletionException.class)
        .hasCause(error);
  }

  @Test
  void whatIsQueuedIsNotSentAfterAStop() throws Exception {
    BulkRun<Integer, Probe.Thing> run = run(one);
    CompletableFuture<List<BulkResult<Integer, Probe.Thing>>> results = reading(run);
    assertThat(Soon.holds(() -> run.progress().begun() == 4 && arrived() == 1)).isTrue();
    run.stop();
    gate.countDown();
    assertThat(outcomes(results.get(30, TimeUnit.SECONDS)))
        .containsExactly(Outcome.PROCESSED, Outcome.NOT_SENT, Outcome.NOT_SENT, Outcome.NOT_SENT);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void whatAnExecutorDropsAsItEndsIsNotSent() throws Exception {
    BulkRun<Integer, Probe.Thing> run = run(one);
    CompletableFuture<List<BulkResult<Integer, Probe.Thing>>> results = reading(run);
    assertThat(Soon.holds(() -> run.progress().begun() == 4 && arrived() == 1)).isTrue();
    assertThat(one.shutdownNow()).hasSize(3);
    gate.countDown();
    assertThat(outcomes(results.get(30, TimeUnit.SECONDS).subList(1, 4)))
        .containsOnly(Outcome.NOT_SENT);
    assertThat(server.requests()).hasSize(1);
  }

  /** Who reads on the thread that its calls wait for can be helped. */
  @Test
  void aRunThatWaitsForItsOwnThreadMayBeStopped() throws Exception {
    BulkRun<Integer, Probe.Thing> run = run(one);
    CompletableFuture<List<BulkResult<Integer, Probe.Thing>>> results =
        CompletableFuture.supplyAsync(() -> run.stream().toList(), one);
    assertThat(Soon.holds(() -> run.progress().begun() == 4)).isTrue();
    run.stop();
    assertThat(results.get(30, TimeUnit.SECONDS))
        .hasSize(4)
        .allSatisfy(
            result ->
                assertThat(result.failure().orElseThrow())
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("not sent: the run was stopped"));
    assertThat(server.requests()).isEmpty();
  }

  private BulkRun<Integer, Probe.Thing> run(Executor executor) {
    return Bulk.atMost(4)
        .withExecutor(executor)
        .run(IntStream.range(0, 4).boxed(), n -> probe.post(RetrySafety.ONCE));
  }

  /** On a thread of its own, so that a run which hangs is a failure. */
  private static CompletableFuture<List<BulkResult<Integer, Probe.Thing>>> reading(
      BulkRun<Integer, Probe.Thing> run) {
    CompletableFuture<List<BulkResult<Integer, Probe.Thing>>> results = new CompletableFuture<>();
    Thread reader = new Thread(() -> results.complete(run.stream().toList()));
    reader.setDaemon(true);
    reader.start();
    return results;
  }

  private static List<BulkResult<Integer, Probe.Thing>> read(BulkRun<Integer, Probe.Thing> run)
      throws Exception {
    return reading(run).get(30, TimeUnit.SECONDS);
  }

  private static List<Outcome> outcomes(List<BulkResult<Integer, Probe.Thing>> results) {
    return results.stream().map(BulkResult::outcome).toList();
  }

  private int arrived() {
    return server.requests().size();
  }

  private void awaitGate() {
    try {
      assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
