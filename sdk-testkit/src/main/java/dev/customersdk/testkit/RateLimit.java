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

  RateLimit(int requests, Duration window, Clock clock) {
    if (requests < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("a rate limit must be positive");
    }
    this.requests = requests;
    this.window = window;
    this.clock = clock;
  }

  /** Nothing when one more request is admitted; otherwise how long until one will be. */
  synchronized Optional<Duration> admit() {
    Instant now = clock.instant();
    while (!admitted.isEmpty() && !admitted.getFirst().plus(window).isAfter(now)) {
      admitted.removeFirst();
    }
    if (admitted.size() < requests) {
      admitted.addLast(now);
      return Optional.empty();
    }
    return Optional.of(Duration.between(now, admitted.getFirst().plus(window)));
  }

  synchronized void clear() {
    admitted.clear();
  }
}
