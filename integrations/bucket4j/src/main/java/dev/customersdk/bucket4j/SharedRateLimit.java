package dev.customersdk.bucket4j;

import dev.customersdk.core.AskAgainException;
import dev.customersdk.core.RateLimit;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit that any number of JVMs keep together, through a store of Bucket4j's.
 *
 * <p>Requests leave evenly, with 97 of 100 of the limit: in no window more than the limit, and
 * hardly less when there is work. What {@link #whenStoreFails} says, and the time that the store
 * has to answer, make a new limit, to be used in place of this one. A 429 has all JVMs pause for a
 * tenth of the window.
 */
public final class SharedRateLimit implements RateLimit {

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration FAR_AHEAD = Duration.ofDays(366);
  private static final Duration ASK_AGAIN = Duration.ofMillis(200);

  private final ProxyManager<String> store;
  private final Quota quota;
  private final StoreFailure policy;
  private final Duration timeout;
  private final StoredBucket bucket;
  private final @Nullable LocalShare share;
  private final StoreCalls calls = new StoreCalls();
  private final Turns turns = new Turns();
  private final Outage outage = new Outage();

  private SharedRateLimit(
      ProxyManager<String> store, Quota quota, StoreFailure policy, Duration timeout) {
    this.store = store;
    this.quota = quota;
    this.policy = policy;
    this.timeout = timeout;
    this.bucket = new StoredBucket(store, quota);
    this.share = policy.jvms() == 0 ? null : new LocalShare(quota.intervalOfShare(policy.jvms()));
  }

  /**
   * A limit that all who name the same store, name, number and window share; it {@linkplain
   * StoreFailure#WAIT waits} when the store fails.
   *
   * @param store as Bucket4j makes it for Redis, PostgreSQL, Hazelcast and others; {@link
   *     ProxyManager#withMapper} makes one for texts of one for other keys
   * @param name whose limit it is, such as the vendor and the account; it is stored in plain text,
   *     so never an API key
   * @param requests how many the vendor allows; at least 1
   * @param window within which time; a year at most
   */
  public static SharedRateLimit of(
      ProxyManager<String> store, String name, int requests, Duration window) {
    return new SharedRateLimit(
        Quota.refusedNull("store", store),
        new Quota(name, requests, window),
        StoreFailure.WAIT,
        DEFAULT_TIMEOUT);
  }

  /** The same limit with another answer to a store that fails. */
  public SharedRateLimit whenStoreFails(StoreFailure newPolicy) {
    if (Quota.refusedNull("whenStoreFails", newPolicy).jvms() > quota.requests()) {
      throw new IllegalArgumentException(
          "jvms: must be no more than the limit, was " + newPolicy.jvms());
    }
    return new SharedRateLimit(store, quota, newPolicy, timeout);
  }

  /** The same limit with a store that has so long to answer, instead of a second. */
  public SharedRateLimit storeTimeout(Duration newTimeout) {
    return new SharedRateLimit(store, quota, policy, Quota.positive("storeTimeout", newTimeout));
  }

  /**
   * As {@link RateLimit} says, after a round trip to the store. That takes no longer than the store
   * may take to answer, and only for those who find out that it does not.
   */
  @Override
  public Duration reserve(long nanoTime, Duration atMost) {
    Duration sooner = turns.takeFree(nanoTime, atMost);
    if (sooner != null) {
      return sooner;
    }
    Throwable failed = outage.reason();
    return failed == null ? fromStore(nanoTime, atMost) : withoutStore(nanoTime, atMost, failed);
  }

  private Duration fromStore(long nanoTime, Duration atMost) {
    Duration patience = timeout.compareTo(atMost) < 0 ? timeout : atMost;
    long most = (atMost.compareTo(FAR_AHEAD) < 0 ? atMost : FAR_AHEAD).toNanos();
    long began = System.nanoTime();
    try {
      long ahead = calls.answer(() -> bucket.reserve(most), patience.toNanos());
      if (ahead == StoredBucket.NO_PLACE) {
        return tooLate(atMost);
      }
      // The turn is counted from when the store answered, not from when it was asked.
      long wait = ahead == 0 ? 0 : Math.min(most, ahead + System.nanoTime() - began);
      turns.promise(nanoTime + wait, nanoTime);
      return Duration.ofNanos(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the store was asked", e);
    } catch (TimeoutException e) {
      return patience.equals(timeout) ? failed(nanoTime, atMost, e) : tooLate(atMost);
    } catch (ExecutionException e) {
      return failed(nanoTime, atMost, e.getCause() == null ? e : e.getCause());
    } catch (RejectedExecutionException e) {
      return failed(nanoTime, atMost, e);
    }
  }

  private static Duration tooLate(Duration atMost) {
    return atMost.plusNanos(1);
  }

  private Duration failed(long nanoTime, Duration atMost, Throwable reason) {
    if (share != null) {
      share.startAfter(turns.lastOrNow(nanoTime));
    }
    outage.goesOn(reason);
    return withoutStore(nanoTime, atMost, reason);
  }

  private Duration withoutStore(long nanoTime, Duration atMost, Throwable reason) {
    if (outage.isTimeToLook()) {
      look(nanoTime);
    }
    if (share == null) {
      throw new AskAgainException("the store of the rate limit fails", ASK_AGAIN, reason);
    }
    Duration wait = share.reserve(nanoTime, atMost);
    if (wait.compareTo(atMost) <= 0) {
      turns.promise(nanoTime + wait.toNanos(), nanoTime);
    }
    return wait;
  }

  /**
   * Goes back to a store that answers again, after it has taken the places of all turns that are
   * promised: it does not know of those of this JVM's own, and may have forgotten the others.
   */
  private void look(long nanoTime) {
    try {
      calls.later(
          () -> {
            try {
              bucket.take(turns.ahead(nanoTime));
              outage.ends();
            } catch (RuntimeException e) {
              outage.goesOn(e);
            }
          });
    } catch (RejectedExecutionException e) {
      outage.goesOn(e);
    }
  }

  @Override
  public void giveBack(long turn) {
    turns.giveBack(turn);
  }

  @Override
  public void slowDown(long nanoTime) {
    turns.forgetFree();
    if (outage.reason() == null) {
      calls.later(bucket::pause);
    } else if (share != null) {
      share.startAfter(nanoTime + quota.window().toNanos() / 10);
    }
  }
}
