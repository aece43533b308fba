package dev.customersdk.examples;

import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gives a call up whose answer is not wanted any more. */
final class CancelACall {

  private CancelACall() {}

  static Optional<Customer> ifSoon(KohortClient kohort, String id, Duration patience)
      throws ExecutionException, InterruptedException {
    CompletableFuture<Customer> asked = kohort.customers().prepare().get(id).executeAsync();
    try {
      return Optional.of(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      asked.cancel(true); // ends the exchange, or the wait for the next attempt
      return Optional.empty();
    }
  }
}
