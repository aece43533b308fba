package dev.customersdk.testkit.webhook;

import dev.customersdk.testkit.server.Pauses;
import dev.customersdk.testkit.webhook.Deliveries.Attempt;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Posts messages on a daemon thread of its own, one after the other, until it is closed. */
public final class Deliverer implements AutoCloseable {

  private static final MediaType JSON = MediaType.get("application/json");

  private final Deliveries deliveries = new Deliveries();
  private final WebhookFormat format;
  private final Clock clock;
  private final Pauses pauses;
  private final Endpoint endpoint;
  private final Attempts attempts;

  private Deliverer(WebhookFormat format, Clock clock, Pauses pauses, Endpoint endpoint) {
    this.format = format;
    this.clock = clock;
    this.pauses = pauses;
    this.endpoint = endpoint;
    this.attempts = new Attempts(endpoint.timeout());
  }

  /** Begins to deliver. */
  public static Deliverer start(
      WebhookFormat format, Clock clock, Pauses pauses, Endpoint endpoint) {
    Deliverer started = new Deliverer(format, clock, pauses, endpoint);
    Thread thread = new Thread(started::run, "emulator-webhooks-to-" + endpoint.url().port());
    thread.setDaemon(true);
    thread.start();
    return started;
  }

  public Deliveries deliveries() {
    return deliveries;
  }

  /** Waits as long as what is left to do may take; whether it was done. */
  public boolean awaitAll() throws InterruptedException {
    return deliveries.awaitAll(endpoint.patience(deliveries.unfinished().size()));
  }

  /** Gives up what runs and what waits. */
  @Override
  public void close() {
    deliveries.close();
    attempts.close();
  }

  private void run() {
    try {
      Optional<WebhookMessage> next = deliveries.next();
      for (; next.isPresent(); next = deliveries.next()) {
        deliver(next.get());
        deliveries.finished();
      }
    } catch (InterruptedException | ExecutionException e) {
      deliveries.close(); // nobody does that
    }
  }

  private void deliver(WebhookMessage message) throws InterruptedException, ExecutionException {
    for (int tries = 1; ; tries++) {
      Attempt attempt = attempt(message, deliveries.nextNumber(message));
      deliveries.note(attempt);
      if (attempt.acknowledged() || tries == endpoint.attempts() || deliveries.ended()) {
        return;
      }
      pauses.pause(endpoint.delay().toNanos(), deliveries.end());
      if (deliveries.ended()) {
        return;
      }
    }
  }

  private Attempt attempt(WebhookMessage message, int number) {
    Request request =
        new Request.Builder()
            .url(endpoint.url())
            .headers(format.headers(message, endpoint.key(), number, clock.instant()))
            .post(RequestBody.create(message.body(), JSON))
            .build();
    return new Attempt(message, number, attempts.send(request));
  }
}
