package dev.customersdk.examples;

import dev.customersdk.generic.GenericClient;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that holds its requests back, rather than having the vendor refuse them. */
final class StayWithinTheLimit {

  private StayWithinTheLimit() {}

  static GenericClient client(String baseUrl, String key, AtomicInteger heldBack) {
    return GenericClient.builder()
        .baseUrl(baseUrl)
        .apiKey(key)
        .documentedRateLimit() // 25 a second, or 250 for a live key
        .onAttempt(
            attempt -> {
              if (!attempt.rateLimitDelay().isZero()) {
                heldBack.incrementAndGet();
              }
            })
        .build();
  }
}
