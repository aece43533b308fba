package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.Pauses;
import dev.customersdk.testkit.webhook.Deliverer;
import dev.customersdk.testkit.webhook.Endpoint;
import dev.customersdk.testkit.webhook.WebhookFormat;
import dev.customersdk.testkit.webhook.WebhookMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Tells an endpoint of changes, as the vendor does: signed, in order, and again until the endpoint
 * answers 2xx or has been asked three times. Thread-safe. It does nothing until {@link #sendTo}.
 * Times, in signatures too, are those of the emulator's clock, and the delay before another attempt
 * passes as the emulator's time does. Only events about customers are sent, and that a tax
 * identifier was attached: no document shows what others hold. What documents leave open of a
 * signature is as public code reads it. Ids are random. Deliveries are made by one daemon thread,
 * so that a test goes on meanwhile:
 *
 * <pre>{@code
 * checkoutPage.webhooks().sendTo("http://localhost:8080/webhooks", "the-endpoints-secret");
 * checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
 * checkoutPage.webhooks().awaitDeliveries();
 * checkoutPage.webhooks().redeliverLast(); // as a vendor may, too
 * }</pre>
 */
public final class WebhookSender {

  private final WebhookFormat format;
  private final Clock clock;
  private final Pauses pauses;
  private int attempts;
  private Duration delay;
  private Duration timeout;
  private @Nullable Endpoint endpoint;
  private @Nullable Deliverer deliverer;

  WebhookSender(WebhookFormat format, Clock clock, Pauses pauses) {
    this.format = format;
    this.clock = clock;
    this.pauses = pauses;
    reset();
  }

  /**
   * Tells this endpoint alone of each change of a customer from now on; what waits is given up.
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
    endpoint = new Endpoint(parsed, format.key(secret), attempts, delay, timeout);
  }

  /** Tells nobody from now on; what waits is given up, and {@link #deliveries()} are forgotten. */
  public synchronized void stop() {
    end();
    endpoint = null;
  }

  /**
   * How often a delivery is tried, and how long after a failure again; three times after 100 ms
   * unless set. Vendors wait for minutes and hours, as far as they say.
   *
   * @param attempts one or more
   * @param delay from a failure to the next attempt
   * @throws IllegalStateException after {@link #sendTo}
   */
  public synchronized void attempts(int attempts, Duration delay) {
    if (attempts < 1 || delay.isNegative()) {
      throw new IllegalArgumentException("attempts must be positive, delay not negative");
    }
    expectNoEndpoint();
    this.attempts = attempts;
    this.delay = delay;
  }

  /**
   * When an attempt without a response is given up; as documented, or else 30 s, unless set.
   *
   * @param timeout a millisecond or more
   * @throws IllegalStateException after {@link #sendTo}
   */
  public synchronized void attemptTimeout(Duration timeout) {
    if (timeout.toMillis() < 1) {
      throw new IllegalArgumentException("timeout must be a millisecond or more");
    }
    expectNoEndpoint();
    this.timeout = timeout;
  }

  private void expectNoEndpoint() {
    if (endpoint != null) {
      throw new IllegalStateException("webhooks are sent already; to be called before sendTo");
    }
  }

  /** {@return every attempt since the last reset or {@link #sendTo}, in order} */
  public List<DeliveryAttempt> deliveries() {
    return current() == null ? List.of() : DeliveryAttempt.all(current());
  }

  /**
   * Waits until every delivery was acknowledged or tried often enough.
   *
   * @return every attempt, as {@link #deliveries()}
   * @throws IllegalStateException when that takes longer than all attempts and delays may
   */
  public List<DeliveryAttempt> awaitDeliveries() {
    Deliverer awaited = current();
    if (awaited == null) {
      return List.of();
    }
    try {
      if (!awaited.awaitAll()) {
        throw new IllegalStateException(
            "webhooks are still to be delivered: "
                + awaited.deliveries().unfinished().stream().map(WebhookMessage::event).toList()
                + "; attempts until now: "
                + DeliveryAttempt.all(awaited));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while webhooks are delivered", e);
    }
    return DeliveryAttempt.all(awaited);
  }

  /** Delivers the last event once more, whether it was acknowledged or not. */
  public void redeliverLast() {
    List<WebhookMessage> messages = messages();
    if (messages.isEmpty()) {
      throw new IllegalStateException("there is no event yet");
    }
    redeliver(messages.get(messages.size() - 1).id());
  }

  /**
   * Delivers this event once more, whether it was acknowledged or not.
   *
   * @param eventId from {@link #deliveries()}
   */
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
      deliverer = Deliverer.start(format, clock, pauses, endpoint);
    }
    deliverer.deliveries().add(format.message(event, row, before, clock.instant()));
  }

  /** Forgets everything: the endpoint and what was set, too. */
  final synchronized void reset() {
    stop();
    attempts = 3;
    delay = Duration.ofMillis(100);
    timeout = format.timeout();
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
}
