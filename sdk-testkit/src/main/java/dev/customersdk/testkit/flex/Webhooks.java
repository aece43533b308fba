package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.webhook.EventIds;
import dev.customersdk.testkit.webhook.WebhookFormat;
import dev.customersdk.testkit.webhook.WebhookMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okio.ByteString;

/**
 * Webhooks with one bare event.
 *
 * @param prefix of the headers
 * @param idHeader the whole name of the one with the id
 */
public record Webhooks(String prefix, String idHeader) implements WebhookFormat {

  private static final String OLDEST = "flex-";
  private static final Pattern SECRET_PREFIX = Pattern.compile("^f?whsec_");

  /** Not documented. */
  @Override
  public Duration timeout() {
    return Duration.ofSeconds(30);
  }

  @Override
  public ByteString key(String secret) {
    ByteString key = ByteString.decodeBase64(SECRET_PREFIX.matcher(secret).replaceFirst(""));
    if (key == null || key.size() == 0) {
      throw new IllegalArgumentException("secret must be base64 behind fwhsec_ or whsec_");
    }
    return key;
  }

  @Override
  public WebhookMessage message(String event, ObjectNode row, ObjectNode before, Instant now) {
    String id = EventIds.base32("fevt_");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("event_dt", now.getEpochSecond()).put("event_id", id).put("event_type", event);
    body.putObject("object").set("customer", row);
    return WebhookMessage.of(id, deliveryId(id), event, body);
  }

  /** Only the oldest headers call it that of an event; the form of others is not documented. */
  private String deliveryId(String eventId) {
    return prefix.equals(OLDEST) ? eventId : EventIds.base32("");
  }

  /** The oldest ones have a bare signature. */
  @Override
  public Headers headers(WebhookMessage message, ByteString key, int attempt, Instant now) {
    String time = Long.toString(now.getEpochSecond());
    String signature =
        WebhookFormat.sign(key, message.deliveryId() + "." + time + ".", message.body()).base64();
    return Headers.of(
        idHeader,
        message.deliveryId(),
        prefix + "timestamp",
        time,
        prefix + "signature",
        prefix.equals(OLDEST) ? signature : "v1," + signature);
  }
}
