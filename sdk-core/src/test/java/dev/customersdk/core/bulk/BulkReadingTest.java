package dev.customersdk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkProgress;
import dev.customersdk.core.BulkResult;
import dev.customersdk.core.BulkRun;
import dev.customersdk.core.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far inputs are read, and what becomes of those that go wrong. */
class BulkReadingTest {

  private static final int BOUND = 4;

  private final AtomicInteger read = new AtomicInteger();

  @Test
  void nothingIsBegunAfterAFailureThatIsThereAlready() {
    RuntimeException failure = new IllegalStateException("at once");
    var run =
        Bulk.atMost(BOUND)
            .stopOnFailure()
            .run(inputs(), n -> new LocalCall<>(CompletableFuture.failedFuture(failure)));
    assertThat(run).hasSize(1);
    assertThat(read).hasValue(1);
  }

  @Test
  void aCheckedExceptionOfTheFunctionIsTheFailureOfItsInput() {
    IOException torn = new IOException("torn");
    List<BulkResult<Integer, Integer>> results = new ArrayList<>();
    Bulk.atMost(BOUND).run(inputs(), n -> n == 2 ? thrown(torn) : call(n)).forEach(results::add);
    assertThat(results).extracting(BulkResult::index).endsWith(98L, 99L).hasSize(100);
    assertThat(results.get(2).outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(results.get(2).failure().orElseThrow())
        .isInstanceOf(CompletionException.class)
        .hasCause(torn);
  }

  @Test
  void anErrorOfTheInputsIsThrownAfterTheResults() {
    Error error = new StackOverflowError("deep");
    List<Integer> given = new ArrayList<>();
    var run = Bulk.atMost(BOUND).run(inputs().peek(n -> failAt(n, error)), BulkReadingTest::call);
    assertThatThrownBy(() -> run.forEach(result -> given.add(result.input()))).isSameAs(error);
    assertThat(given).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(run.iterator().hasNext()).isFalse();
  }

  @Test
  void noMoreAreBegunAheadThanTheBoundWhereNoneHoldsBackOthers() {
    var run = Bulk.atMost(BOUND).asCompleted().run(inputs(), BulkReadingTest::call);
    assertThat(run.iterator().next().input()).isZero();
    assertThat(run.progress().begun()).isEqualTo(BOUND);
  }

  @Test
  void aResultThatIsThereIsGivenBeforeMoreInputsAreReadThanTheBound() {
    Iterator<BulkResult<Integer, Integer>> results =
        Bulk.atMost(1).run(inputs(), BulkReadingTest::call).iterator();
    assertThat(results.next().input()).isZero();
    assertThat(read).hasValue(1);
    assertThat(results.next().input()).isEqualTo(1);
    assertThat(read).hasValue(2);
  }

  @Test
  void closingTellsOfWhatItWaitsFor() {
    List<BulkProgress> heard = new ArrayList<>();
    List<CompletableFuture<Integer>> slow = new ArrayList<>();
    Bulk bulk =
        Bulk.atMost(BOUND)
            .onProgress(
                progress -> {
                  heard.add(progress);
                  if (progress.succeeded() > 1) {
                    throw new IllegalStateException("heard enough");
                  }
                });
    var run =
        bulk.run(
            inputs(),
            n -> {
              slow.add(new CompletableFuture<>());
              return n == 0 ? call(n) : new LocalCall<>(slow.get(n));
            });
    assertThat(run.iterator().next().input()).isZero();
    slow.forEach(each -> each.complete(1));
    assertThatThrownBy(run::close).hasMessage("heard enough");
    assertThat(heard).endsWith(new BulkProgress(BOUND, 2, 0)).hasSize(2);
    assertThat(run.progress()).isEqualTo(new BulkProgress(BOUND, BOUND, 0));
    assertThat(run).hasSize(BOUND - 1);
  }

  @Test
  void aStreamIsInOrderAndMayBeStoppedWithoutLosingResults() {
    BulkRun<Integer, Integer> run = Bulk.atMost(BOUND).run(inputs(), BulkReadingTest::call);
    assertThat(run.stream().spliterator().hasCharacteristics(Spliterator.ORDERED)).isTrue();
    assertThat(run.stream().limit(3)).hasSize(3);
    run.stop();
    assertThat(run.stream()).hasSize((int) run.progress().begun() - 3);
  }

  /** What needs an iterator that cannot be had is told of where all troubles of inputs are. */
  @Test
  void inputsAreNotTouchedBeforeTheFirstResultIsAskedFor() {
    Iterable<Integer> closed =
        () -> {
          throw new IllegalStateException("closed");
        };
    BulkRun<Integer, Integer> run = Bulk.atMost(BOUND).run(closed, BulkReadingTest::call);
    assertThatThrownBy(run.iterator()::hasNext).hasMessage("closed");
  }

  private Stream<Integer> inputs() {
    return IntStream.range(0, 100).boxed().peek(n -> read.incrementAndGet());
  }

  private static ApiCall<Integer> call(int number) {
    return new LocalCall<>(CompletableFuture.completedFuture(number));
  }

  private static void failAt(int number, Error error) {
    if (number == 7) {
      throw error;
    }
  }

  /** Throws what it need not declare, as Kotlin code may. */
  @SuppressWarnings("unchecked") // the cast is what gets it past the compiler
  private static <E extends Throwable> ApiCall<Integer> thrown(Throwable any) throws E {
    throw (E) any;
  }
}
