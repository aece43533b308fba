package dev.customersdk.bucket4j;

import dev.customersdk.core.RateLimit;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A rate limit that any number of JVMs keep together, through a store of Bucket4j's.
 *
 * <p>Requests leave evenly, with 97 of 100 of the limit: in no window more than the limit, and
 * hardly less when there is work. What {@link #whenStoreFails} says, and the time that the store
 * has to answer, make a new limit, to be used in place of this one. A 429 leaves a tenth of the
 * window unused, after the turns that requests of all JVMs wait for already.
 */
public final class SharedRateLimit implements RateLimit {

  private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private final ProxyManager<String> store;
  private final Quota quota;
  private final StoreFailure policy;
  private final Duration timeout;
  private final StoredBucket bucket;
  private final Outage outage;
  private final StoreTurns storeTurns;
  private final Turns turns = new Turns();

  private SharedRateLimit(
      ProxyManager<String> store, Quota quota, StoreFailure policy, Duration timeout) {
    this.store = store;
    this.quota = quota;
    this.policy = policy;
    this.timeout = timeout;
    this.bucket = new StoredBucket(store, quota);
    this.outage = new Outage(new LocalShare(quota.intervalOfShare(Math.max(1, policy.jvms()))));
    Duration askAgain = policy.jvms() == 0 ? StoreTurns.ASK_AGAIN : AT_ONCE;
    this.storeTurns = new StoreTurns(bucket, turns, outage, timeout, askAgain);
  }

  /**
   * {@return a limit that all who name the same store, name, number and window share; it
   * {@linkplain StoreFailure#WAIT waits} when the store fails}
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

  /**
   * {@return the same limit with another answer to a store that fails}
   *
   * @param newPolicy what to do then
   */
  public SharedRateLimit whenStoreFails(StoreFailure newPolicy) {
    if (Quota.refusedNull("whenStoreFails", newPolicy).jvms() > quota.requests()) {
      throw new IllegalArgumentException(
          "jvms: must be no more than the limit, was " + newPolicy.jvms());
    }
    return new SharedRateLimit(store, quota, newPolicy, timeout);
  }

  /**
   * {@return the same limit with a store that has so long to answer, instead of a second} Who looks
   * later whether it is back waits for the store's client alone: that needs a timeout of its own
   * for a connection and its answers, since nobody looks again until a look ends.
   *
   * @param newTimeout the longest wait
   */
  public SharedRateLimit storeTimeout(Duration newTimeout) {
    return new SharedRateLimit(store, quota, policy, Quota.positive("storeTimeout", newTimeout));
  }

  @Override
  public boolean mayBlock() {
    return true;
  }

  /**
   * As {@link RateLimit} says, after a round trip to the store. That takes no longer than the store
   * may take to answer, and as long again while many wait to ask it.
   */
  @Override
  public Duration reserve(long nanoTime, Duration atMost) {
    Duration sooner = turns.takeFree(nanoTime, atMost);
    if (sooner == null && outage.reason() != null) {
      sooner = withoutStore(nanoTime, atMost);
    }
    return sooner == null ? storeTurns.reserve(nanoTime, atMost) : sooner;
  }

  private @Nullable Duration withoutStore(long nanoTime, Duration atMost) {
    if (outage.isTimeToLook()) {
      look(nanoTime);
    }
    Throwable reason = outage.reason();
    if (reason != null && policy.jvms() == 0) {
      throw storeTurns.askAgain(reason);
    }
    return outage.reserve(nanoTime, atMost);
  }

  /** On a thread of its own: those of the calls may all be held by calls that hang. */
  private void look(long nanoTime) {
    try {
      long began = System.nanoTime();
      StoreCalls.thread(() -> goBack(nanoTime, began)).start();
    } catch (Error noThread) {
      outage.goesOn(noThread);
    }
  }

  /**
   * Goes back to a store that answers again. One that has forgotten the last place it promised has
   * none before it any more; and it learns of the turns that this JVM had on its own.
   */
  private void goBack(long nanoTime, long began) {
    try {
      long next = bucket.ahead();
      long now = nanoTime + System.nanoTime() - began;
      long last = turns.lastPlaceOrNow(now) - now;
      if (last > 0) {
        bucket.goBehind(last - next);
      }
      outage.endsAfter(bucket::take, nanoTime);
    } catch (Throwable e) { // of whatever the store's client consists
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
      storeTurns.pause();
    } else {
      outage.pauseUntil(nanoTime + quota.window().toNanos() / 10);
    }
  }
}
