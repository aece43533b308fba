package dev.customersdk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * At most so many calls in any span of time as long as the window; after one too many, none until
 * the announced wait is over. A refused call is not counted. Guarded by its own monitor.
 */
final class RateLimit {

  private final Deque<Instant> admitted = new ArrayDeque<>();
  private final int requests;
  private final Duration window;
  private final Clock clock;
  private Instant blockedUntil = Instant.MIN;

  RateLimit(int requests, Duration window, Clock clock) {
    this.requests = requests;
    this.window = window;
    this.clock = clock;
  }

  /** Nothing for a call that is let in; else the whole seconds to wait, at least one. */
  synchronized OptionalLong call() {
    Instant now = clock.instant();
    if (now.isBefore(blockedUntil)) {
      return OptionalLong.of(seconds(now, blockedUntil));
    }
    admitted.removeIf(earlier -> !earlier.plus(window).isAfter(now));
    if (admitted.size() < requests) {
      admitted.add(now);
      return OptionalLong.empty();
    }
    long wait = seconds(now, admitted.getFirst().plus(window));
    blockedUntil = now.plusSeconds(wait);
    return OptionalLong.of(wait);
  }

  synchronized void clear() {
    admitted.clear();
    blockedUntil = Instant.MIN;
  }

  private static long seconds(Instant from, Instant to) {
    return Duration.between(from, to).plusNanos(999_999_999).toSeconds();
  }
}
