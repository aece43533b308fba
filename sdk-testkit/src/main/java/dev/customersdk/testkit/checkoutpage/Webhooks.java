package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Timestamps;
import dev.customersdk.testkit.webhook.EventIds;
import dev.customersdk.testkit.webhook.WebhookFormat;
import dev.customersdk.testkit.webhook.WebhookMessage;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okio.ByteString;

/** Webhooks with the seven documented properties, signed without regard to the time. */
public final class Webhooks implements WebhookFormat {

  /** Not documented. */
  @Override
  public Duration timeout() {
    return Duration.ofSeconds(30);
  }

  @Override
  public ByteString key(String secret) {
    return ByteString.encodeUtf8(secret);
  }

  /** The form of the id is not documented. */
  @Override
  public WebhookMessage message(String event, ObjectNode row, ObjectNode before, Instant now) {
    String id = EventIds.hex("evt_");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("event", event).put("timestamp", Timestamps.millis(now));
    body.set("sellerId", row.path("sellerId"));
    body.set("seller_id", row.path("sellerId"));
    body.put("eventId", id).put("event_id", id);
    body.putObject("data").set("customer", row);
    return WebhookMessage.of(id, event, body);
  }

  @Override
  public Headers headers(WebhookMessage message, ByteString key, int attempt, Instant now) {
    return Headers.of(
        "x-webhook-signature",
        "sha256=" + WebhookFormat.sign(key, "", message.body()).hex(),
        "x-webhook-timestamp",
        Long.toString(now.getEpochSecond()),
        "x-webhook-delivery-attempt",
        Integer.toString(attempt));
  }
}
