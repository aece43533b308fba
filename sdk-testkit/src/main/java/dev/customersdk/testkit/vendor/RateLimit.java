package dev.customersdk.testkit.vendor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * So many requests of one key within any window of time; a rejected one does not count. Guarded by
 * the lock of its backend.
 */
public final class RateLimit {

  private final Deque<Instant> admitted = new ArrayDeque<>(); // oldest first
  private final int requests;
  private final Duration window;
  private final boolean blocks;
  private Instant blockedUntil = Instant.MIN;

  public RateLimit(int requests, Duration window) {
    this(requests, window, false);
  }

  private RateLimit(int requests, Duration window, boolean blocks) {
    if (requests < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("a rate limit must be positive");
    }
    this.requests = requests;
    this.window = window;
    this.blocks = blocks;
  }

  /** Announces whole seconds, and after one too many admits nothing until they are over. */
  public static RateLimit blocking(int requests, Duration window) {
    return new RateLimit(requests, window, true);
  }

  /** Nothing when one more request is admitted; otherwise how long until one will be. */
  Optional<Duration> admit(Instant now) {
    if (now.isBefore(blockedUntil)) {
      return Optional.of(Duration.between(now, blockedUntil));
    }
    while (!admitted.isEmpty() && !admitted.getFirst().plus(window).isAfter(now)) {
      admitted.removeFirst();
    }
    if (admitted.size() < requests) {
      admitted.addLast(now);
      return Optional.empty();
    }
    Duration delay = Duration.between(now, admitted.getFirst().plus(window));
    if (blocks) {
      delay = Duration.ofSeconds(delay.plusNanos(999_999_999).toSeconds());
      blockedUntil = now.plus(delay);
    }
    return Optional.of(delay);
  }

  void clear() {
    admitted.clear();
    blockedUntil = Instant.MIN;
  }
}
