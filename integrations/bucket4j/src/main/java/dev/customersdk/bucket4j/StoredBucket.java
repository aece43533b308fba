package dev.customersdk.bucket4j;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;

/**
 * The bucket in the store: one token deep, so that no more than the limit are in any window, and in
 * debt by the places that were taken ahead. Each method is one round trip, or two.
 */
final class StoredBucket {

  /** There is no place within the time. */
  static final long NO_PLACE = -1;

  private final BucketProxy places;
  private final BucketProxy pauses;
  private final long interval;
  private final long placesOfPause;

  /** Sends nothing to the store yet. */
  StoredBucket(ProxyManager<String> store, Quota quota) {
    Duration pause = quota.window().dividedBy(10).plusNanos(1);
    places = oneEvery(quota.interval(), store, quota.key());
    pauses = oneEvery(pause, store, quota.keyOfPauses());
    interval = quota.interval().toNanos();
    placesOfPause = Math.max(1, quota.requests() / 10);
  }

  private static BucketProxy oneEvery(Duration time, ProxyManager<String> store, String key) {
    BucketConfiguration bucket =
        BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(1).refillGreedy(1, time))
            .build();
    return store.builder().build(key, () -> bucket);
  }

  /** Takes the next place if it comes in time; how many nanoseconds ahead it is. */
  long reserve(long atMostNanos) throws InterruptedException {
    long[] ahead = {0};
    boolean taken =
        places.asBlocking().tryConsume(1, Math.max(1, atMostNanos), nanos -> ahead[0] = nanos);
    return taken ? Math.min(ahead[0], Math.max(0, atMostNanos)) : NO_PLACE;
  }

  /** How many nanoseconds ahead the next place is, which stays where it is. */
  long ahead() {
    return places.estimateAbilityToConsume(1).getNanosToWaitForRefill();
  }

  /** Takes places until the next one is behind a turn that is so long after it. */
  void goBehind(long nanos) {
    long half = interval / 2; // a store that knows of the turn is a whole interval behind it
    if (nanos > -half) {
      take((nanos + half) / interval + 1);
    }
  }

  /** Takes so many of the next places, whenever they come. */
  void take(long number) {
    places.consumeIgnoringRateLimits(number);
  }

  /** Leaves a tenth of a window unused, once for all who ask within a tenth of a window. */
  void pause() {
    if (pauses.tryConsume(1)) {
      places.consumeIgnoringRateLimits(placesOfPause);
    }
  }
}
