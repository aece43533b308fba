package dev.customersdk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkProgress;
import dev.customersdk.core.BulkResult;
import dev.customersdk.core.BulkRun;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At a vendor that knows all ids without a 3 in them. */
class BulkTest {

  @AutoClose
  private final RawServer server =
      RawServer.start(
          (number, request, reply) -> {
            String id = request.target().replaceFirst(".*/", "");
            if (id.contains("3")) {
              reply.json(404, "{}");
            } else {
              reply.json(200, "{\"id\":\"" + id + "\"}");
            }
          });

  @AutoClose private final Probe probe = Probe.at(server.url()).build();

  @Test
  void failuresStandBesideSuccessesInTheOrderOfTheInputs() {
    List<BulkResult<String, Probe.Thing>> results = new ArrayList<>();
    try (var run = Bulk.atMost(8).run(ids(40), probe::get)) {
      run.forEach(results::add);
      assertThat(run.progress()).isEqualTo(new BulkProgress(40, 27, 13));
    }
    assertThat(results).extracting(BulkResult::input).containsExactlyElementsOf(ids(40));
    assertThat(results).extracting(BulkResult::index).startsWith(0L, 1L, 2L).endsWith(39L);
    assertThat(results)
        .allSatisfy(
            result -> {
              if (result.input().contains("3")) {
                assertThat(result.failure()).containsInstanceOf(ApiException.NotFound.class);
                assertThat(result.outcome()).isEqualTo(Outcome.REJECTED);
                assertThatThrownBy(result::value).isSameAs(result.failure().orElseThrow());
              } else {
                assertThat(result.failure()).isEmpty();
                assertThat(result.outcome()).isEqualTo(Outcome.PROCESSED);
                assertThat(result.value().id()).isEqualTo(result.input());
              }
            });
    assertThat(server.requests()).hasSize(40);
  }

  @Test
  void whatCannotBePreparedIsTheFailureOfItsInput() {
    Stream<String> inputs = Stream.of("1", " ", "2");
    try (var run = Bulk.atMost(2).run(inputs, id -> probe.get(notBlank(id)))) {
      assertThat(run.stream().toList())
          .extracting(BulkResult::toString)
          .containsExactly(
              "BulkResult[0 succeeded, outcome PROCESSED]",
              "BulkResult[1 failed: IllegalArgumentException, outcome NOT_SENT]",
              "BulkResult[2 succeeded, outcome PROCESSED]");
    }
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void whatTheExecutorRefusesIsNotSent() {
    Bulk refused =
        Bulk.atMost(2)
            .withExecutor(
                task -> {
                  throw new RejectedExecutionException("full");
                });
    try (var run = refused.run(ids(3), probe::get)) {
      assertThat(run.stream().toList())
          .hasSize(3)
          .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_SENT));
    }
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callsOfAClosedClientFailOneByOne(boolean blocking) {
    probe.close();
    Bulk bulk = blocking ? Bulk.atMost(2).withExecutor(Runnable::run) : Bulk.atMost(2);
    try (var run = bulk.run(ids(3), probe::get)) {
      assertThat(run.stream().toList())
          .hasSize(3)
          .allSatisfy(
              result -> {
                assertThat(result.failure()).containsInstanceOf(IllegalStateException.class);
                assertThat(result.outcome()).isEqualTo(Outcome.NOT_SENT);
              });
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void nothingIsSentBeforeTheFirstResultIsAskedFor() {
    try (var run = Bulk.atMost(2).run(ids(3), probe::get)) {
      assertThat(run.progress()).isEqualTo(new BulkProgress(0, 0, 0));
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void progressIsToldByTheThreadThatReads() {
    List<BulkProgress> heard = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    Bulk bulk =
        Bulk.atMost(4)
            .asCompleted()
            .onProgress(
                progress -> {
                  heard.add(progress);
                  threads.add(Thread.currentThread());
                });
    try (var run = bulk.run(ids(20), probe::get)) {
      assertThat(run).hasSize(20);
    }
    assertThat(heard).extracting(each -> each.succeeded() + each.failed()).isSorted().hasSize(20);
    assertThat(heard).allSatisfy(each -> assertThat(each.running()).isBetween(0L, 4L));
    assertThat(heard).endsWith(new BulkProgress(20, 18, 2));
    assertThat(threads).containsOnly(Thread.currentThread());
  }

  @Test
  void oneIteratorGoesOnWhereAnotherStopped() {
    try (BulkRun<String, Probe.Thing> run = Bulk.atMost(2).run(ids(3), probe::get)) {
      assertThat(run.iterator().next().input()).isEqualTo("0");
      assertThat(run.iterator().next().input()).isEqualTo("1");
      var last = run.iterator();
      assertThat(last.next().input()).isEqualTo("2");
      assertThat(last.hasNext()).isFalse();
      assertThatThrownBy(last::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aBoundBelowOneIsRefused() {
    assertThatThrownBy(() -> Bulk.atMost(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("calls: must be at least 1, was 0");
  }

  private static String notBlank(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id: must not be blank");
    }
    return id;
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }
}
