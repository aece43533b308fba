package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Ids;
import dev.customersdk.testkit.webhook.Deliverer;
import dev.customersdk.testkit.webhook.Deliveries;
import dev.customersdk.testkit.webhook.Endpoint;
import dev.customersdk.testkit.webhook.WebhookFormat;
import dev.customersdk.testkit.webhook.WebhookMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Tells an endpoint of changes, as the vendor does: signed, in order, and again until the endpoint
 * answers 2xx or has been asked three times.
 *
 * <p>Thread-safe. It does nothing until {@link #sendTo}. Times, in signatures too, are those of the
 * emulator's clock. Only events about customers are sent; what the documents leave open of a
 * signature is as public connectors read it. Deliveries are made by one daemon thread, so that a
 * test goes on meanwhile:
 *
 * <pre>{@code
 * checkoutPage.webhooks().sendTo("http://localhost:8080/webhooks", "the-endpoints-secret");
 * checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
 * checkoutPage.webhooks().awaitDeliveries();
 * checkoutPage.webhooks().redeliverLast(); // as a vendor may, too
 * }</pre>
 */
public final class WebhookSender {

  private static final int PATIENCE = 30; // seconds

  private final WebhookFormat format;
  private final Clock clock;
  private final Ids ids = new Ids();
  private int attempts = 3;
  private Duration delay = Duration.ofMillis(100);
  private @Nullable Endpoint endpoint;
  private @Nullable Deliverer deliverer;

  WebhookSender(WebhookFormat format, Clock clock) {
    this.format = format;
    this.clock = clock;
  }

  /**
   * Tells this endpoint of every change from now on, and no other any more; what waits for another
   * is given up.
   *
   * @param url http or https
   * @param secret what deliveries are signed with, in the vendor's form
   */
  public synchronized void sendTo(String url, String secret) {
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null) {
      throw new IllegalArgumentException("url must begin with http:// or https://");
    }
    if (secret.isBlank()) {
      throw new IllegalArgumentException("secret must not be empty");
    }
    end();
    endpoint = new Endpoint(parsed, format.key(secret), attempts, delay);
  }

  /**
   * How often a delivery is tried, and how long after a failure again; three times after 100 ms
   * unless set. Vendors wait for minutes and hours, as far as they say. To be called before {@link
   * #sendTo}.
   */
  public synchronized void retries(int attempts, Duration delay) {
    if (attempts < 1 || delay.isNegative()) {
      throw new IllegalArgumentException("attempts must be positive, delay not negative");
    }
    this.attempts = attempts;
    this.delay = Objects.requireNonNull(delay, "delay");
  }

  /** Every attempt since the last reset or {@link #sendTo}, in order. */
  public List<WebhookDelivery> deliveries() {
    return current() == null ? List.of() : deliveries(current());
  }

  /**
   * Waits until every delivery was acknowledged or tried often enough; then as {@link
   * #deliveries()}.
   *
   * @throws IllegalStateException when that takes more than 30 s
   */
  public List<WebhookDelivery> awaitDeliveries() {
    Deliverer awaited = current();
    try {
      if (awaited != null && !awaited.deliveries().awaitAll(PATIENCE)) {
        throw new IllegalStateException("webhooks are not delivered after " + PATIENCE + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while webhooks are delivered", e);
    }
    return awaited == null ? List.of() : deliveries(awaited);
  }

  /** Delivers the last event once more, whether it was acknowledged or not. */
  public void redeliverLast() {
    List<WebhookMessage> messages = messages();
    if (messages.isEmpty()) {
      throw new IllegalStateException("there is no event yet");
    }
    redeliver(messages.get(messages.size() - 1).id());
  }

  /** Delivers this event once more, whether it was acknowledged or not. */
  public void redeliver(String eventId) {
    WebhookMessage message =
        messages().stream()
            .filter(each -> each.id().equals(eventId))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("eventId: there is no such event"));
    Deliverer again = current();
    if (again != null) {
      again.deliveries().add(message);
    }
  }

  synchronized void changed(String event, ObjectNode row, ObjectNode before) {
    if (endpoint == null) {
      return;
    }
    if (deliverer == null) {
      deliverer = Deliverer.start(format, clock, endpoint);
    }
    deliverer.deliveries().add(format.message(event, row, before, ids, clock.instant()));
  }

  /** Forgets events and deliveries; the endpoint stays. */
  synchronized void reset() {
    end();
    ids.clear();
  }

  /** For good. */
  synchronized void close() {
    end();
    endpoint = null;
  }

  private void end() {
    if (deliverer != null) {
      deliverer.close();
      deliverer = null;
    }
  }

  private synchronized @Nullable Deliverer current() {
    return deliverer;
  }

  private List<WebhookMessage> messages() {
    Deliverer now = current();
    return now == null ? List.of() : now.deliveries().messages();
  }

  private static List<WebhookDelivery> deliveries(Deliverer deliverer) {
    return deliverer.deliveries().attempts().stream().map(WebhookSender::delivery).toList();
  }

  private static WebhookDelivery delivery(Deliveries.Attempt attempt) {
    return new WebhookDelivery(
        attempt.message().id(),
        attempt.message().event(),
        attempt.number(),
        attempt.status().map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }
}
