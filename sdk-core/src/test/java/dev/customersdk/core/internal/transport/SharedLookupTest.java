package dev.customersdk.core.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedLookupTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch never = new CountDownLatch(1);

  @Test
  void asksOnceForAllWhoWait() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    SharedLookup<String, Integer> lookup =
        new SharedLookup<>(
            "lookup",
            Duration.ofHours(1),
            key -> {
              release.await();
              return asked.incrementAndGet();
            });
    List<CompletableFuture<Integer>> waiting =
        Stream.generate(() -> lookup.ask("key")).limit(100).toList();
    release.countDown();
    for (CompletableFuture<Integer> each : waiting) {
      assertThat(each.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }
    assertThat(lookup.ask("key").get(5, TimeUnit.SECONDS)).isEqualTo(2);
  }

  @Test
  void aLaterLookupServesThoseWhoWaitForOneThatHangs() throws Exception {
    SharedLookup<String, Integer> lookup =
        new SharedLookup<>("lookup", Duration.ofMillis(1), key -> hangingFirst());
    CompletableFuture<Integer> early = lookup.ask("key");
    while (asked.get() == 0) {
      Thread.onSpinWait();
    }
    CompletableFuture<Integer> late = lookup.ask("key");
    while (!late.isDone()) {
      var unused = lookup.ask("key");
    }
    assertThat(early.get(5, TimeUnit.SECONDS)).as("from another than the first").isGreaterThan(1);
    never.countDown();
  }

  @Test
  void aFailureIsForAllWhoWaitAndTheNextAsksAnew() throws Exception {
    SharedLookup<String, Integer> lookup =
        new SharedLookup<>(
            "lookup",
            Duration.ofHours(1),
            key -> {
              if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("down");
              }
              return 2;
            });
    assertThatThrownBy(() -> lookup.ask("key").get(5, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("down");
    assertThat(lookup.ask("key").get(5, TimeUnit.SECONDS)).isEqualTo(2);
  }

  private Integer hangingFirst() throws InterruptedException {
    if (asked.incrementAndGet() == 1) {
      never.await();
    }
    return asked.get();
  }
}
