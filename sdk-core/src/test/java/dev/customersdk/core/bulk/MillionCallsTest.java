package dev.customersdk.core.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.BulkProgress;
import dev.customersdk.core.BulkResult;
import dev.customersdk.fixtures.Soon;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many inputs there are, a few are held at once. */
class MillionCallsTest {

  private static final long CALLS = 1_000_000;
  private static final int BOUND = 16;
  private static final int WINDOW = 4 * BOUND;

  private final AtomicLong read = new AtomicLong();
  private long taken;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void areReadAsTheirResultsAreTaken(boolean ordered) {
    Bulk bulk = ordered ? Bulk.atMost(BOUND) : Bulk.atMost(BOUND).asCompleted();
    List<WeakReference<Object>> early = new ArrayList<>();
    long most = 0;
    try (var run = bulk.run(inputs(), MillionCallsTest::call)) {
      for (BulkResult<Object, Object> result : run) {
        most = Math.max(most, read.get() - taken);
        if (++taken <= 1_000) {
          early.add(new WeakReference<>(result.input()));
          early.add(new WeakReference<>(result.value()));
        }
        if (taken == CALLS / 2) {
          assertThat(Soon.holds(() -> areCollected(early))).isTrue();
        }
      }
      assertThat(run.progress()).isEqualTo(new BulkProgress(CALLS, CALLS, 0));
    }
    assertThat(most).isBetween((long) BOUND, (long) WINDOW);
  }

  @Test
  void doNotPileUpBehindASlowOne() {
    CompletableFuture<Object> slow = new CompletableFuture<>();
    AtomicLong readMeanwhile = new AtomicLong();
    Bulk bulk =
        Bulk.atMost(BOUND)
            .onProgress(
                progress -> {
                  if (progress.begun() >= WINDOW && progress.running() == 1) {
                    readMeanwhile.compareAndSet(0, read.get());
                    slow.complete("at last");
                  }
                });
    try (var run =
        bulk.run(inputs(), number -> read.get() == 1 ? new LocalCall<>(slow) : call(number))) {
      assertThat(run.iterator().next().value()).isEqualTo("at last");
    }
    assertThat(readMeanwhile).hasValue(WINDOW);
  }

  private Stream<Object> inputs() {
    return LongStream.range(0, CALLS)
        .<Object>mapToObj(number -> new long[] {number})
        .peek(number -> read.incrementAndGet());
  }

  /** One in a hundred ends on another thread, after the ones behind it. */
  private static ApiCall<Object> call(Object input) {
    return ((long[]) input)[0] % 100 == 0
        ? new LocalCall<>(CompletableFuture.supplyAsync(Object::new, ForkJoinPool.commonPool()))
        : new LocalCall<>(CompletableFuture.completedFuture(new Object()));
  }

  private static boolean areCollected(List<WeakReference<Object>> early) {
    System.gc();
    return early.stream().allMatch(each -> each.get() == null);
  }
}
