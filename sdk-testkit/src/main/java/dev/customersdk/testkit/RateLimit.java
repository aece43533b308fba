package dev.customersdk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** So many requests of one key within any window of time; a refused one does not count. */
final class RateLimit {

  private final Deque<Instant> admitted = new ArrayDeque<>(); // oldest first
  private final int requests;
  private final Duration window;
  private final Clock clock;
  private final boolean blocks;
  private Instant blockedUntil = Instant.MIN;

  RateLimit(int requests, Duration window, Clock clock) {
    this(requests, window, clock, false);
  }

  private RateLimit(int requests, Duration window, Clock clock, boolean blocks) {
    if (requests < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("a rate limit must be positive");
    }
    this.requests = requests;
    this.window = window;
    this.clock = clock;
    this.blocks = blocks;
  }

  /** Announces whole seconds, and after one too many admits nothing until they are over. */
  static RateLimit blocking(int requests, Duration window, Clock clock) {
    return new RateLimit(requests, window, clock, true);
  }

  /** Nothing when one more request is admitted; otherwise how long until one will be. */
  synchronized Optional<Duration> admit() {
    Instant now = clock.instant();
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
    Duration wait = Duration.between(now, admitted.getFirst().plus(window));
    if (blocks) {
      wait = Duration.ofSeconds(wholeSeconds(wait));
      blockedUntil = now.plus(wait);
    }
    return Optional.of(wait);
  }

  synchronized void clear() {
    admitted.clear();
    blockedUntil = Instant.MIN;
  }

  /** Rounded up, as {@code Retry-After} has it. */
  static long wholeSeconds(Duration wait) {
    return wait.plusNanos(999_999_999).toSeconds();
  }
}
