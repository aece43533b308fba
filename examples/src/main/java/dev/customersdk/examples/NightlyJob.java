package dev.customersdk.examples;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;

/** A client that has time: it waits as long as the vendor asks for, and does not give up soon. */
final class NightlyJob {

  private NightlyJob() {}

  static KohortClient.Builder patient(KohortClient.Builder builder) {
    return builder
        .timeout(Duration.ofMinutes(15)) // for all attempts of a call, and the waits between them
        .retryPolicy(
            RetryPolicy.defaults()
                .withMaxAttempts(6)
                .withDelays(Duration.ofSeconds(1), Duration.ofMinutes(1))
                .withMaxRetryAfter(Duration.ofMinutes(5)))
        .retryBudget(50);
  }
}
