package dev.customersdk.core;

import java.time.Duration;

/**
 * Holds requests back on the client's side, so that the vendor need not refuse them.
 *
 * <pre>{@code
 * RateLimit ten = RateLimit.tokenBucket(10, Duration.ofSeconds(1));
 * return KohortClient.builder().apiKey(key).rateLimit(() -> ten).build();
 * }</pre>
 *
 * <p>Every attempt asks once, before anything is sent. Implementations are thread-safe and return
 * at once, but for {@link #reserve} of one that {@linkplain #mayBlock may block}. What {@link
 * #reserve} throws ends the call as {@link TransportException.Reason#RATE_LIMIT}, but for {@link
 * AskAgainException}; what the other methods throw changes nothing.
 */
@FunctionalInterface
public interface RateLimit {

  /**
   * Takes the place of one request, and says how long it has to wait for its turn.
   *
   * <p>The wait counts from {@code nanoTime}, so that the time this method takes is a part of it. A
   * place that would come too late is not taken: the answer is then longer than {@code atMost}, and
   * nothing is sent.
   *
   * @param nanoTime the client's clock, such as {@link System#nanoTime()}
   * @param atMost what is left of the call's timeout
   * @return the wait; zero if there is none
   */
  Duration reserve(long nanoTime, Duration atMost);

  /**
   * {@return whether {@link #reserve} may take its time, such as one that asks a store}
   * Asynchronous calls then ask on threads of the client's, so that neither their callers nor other
   * calls wait. False unless overridden.
   */
  default boolean mayBlock() {
    return false;
  }

  /**
   * Hears that the vendor responded with 429 all the same, and did not say when to come back. Does
   * nothing unless overridden.
   *
   * @param nanoTime the client's clock
   */
  default void slowDown(long nanoTime) {}

  /**
   * Hears that a place which was taken is not needed, since the call was given up before its turn.
   * Does nothing unless overridden.
   *
   * @param turn when its turn would have come, by the client's clock
   */
  default void giveBack(long turn) {}

  /**
   * {@return a bucket that lets no more requests out than these within any window of that length: a
   * fifth of them at once, the others evenly, and one in twenty not at all, since networks bunch
   * them up}
   *
   * <p>After {@link #slowDown} it is empty and fills half as fast, a sixteenth at worst; after a
   * window without another one, twice as fast again.
   *
   * @param requests how many the vendor allows; at least 1
   * @param window within which time; a year at most
   */
  static RateLimit tokenBucket(int requests, Duration window) {
    return new TokenBucket(requests, window);
  }
}
