package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.Timestamps;
import dev.customersdk.testkit.webhook.EventIds;
import dev.customersdk.testkit.webhook.WebhookFormat;
import dev.customersdk.testkit.webhook.WebhookMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import okhttp3.Headers;
import okio.ByteString;

/** Webhooks whose signature has the form that a public connector reads. */
public final class Webhooks implements WebhookFormat {

  @Override
  public Duration timeout() {
    return Duration.ofSeconds(3);
  }

  @Override
  public ByteString key(String secret) {
    return ByteString.encodeUtf8(secret);
  }

  @Override
  public WebhookMessage message(String event, ObjectNode row, ObjectNode before, Instant now) {
    String id = EventIds.uuid();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("id", id).put("type", event);
    ObjectNode data = body.putObject("data");
    data.set("object", row);
    if (!before.isEmpty()) {
      data.set("previousAttributes", changes(row, before));
    }
    body.set("liveMode", row.path("liveMode"));
    body.put("createdTime", Timestamps.seconds(now)).put("digitalriverVersion", "2021-12-13");
    return WebhookMessage.of(id, event, body);
  }

  /** A new one each time. */
  @Override
  public Headers headers(WebhookMessage message, ByteString key, int attempt, Instant now) {
    String time = Long.toString(now.getEpochSecond());
    return Headers.of(
        "DigitalRiver-Signature",
        time + ", " + WebhookFormat.sign(key, time + ".", message.body()).base64());
  }

  /** What is not as it was; null where there was nothing. */
  private static ObjectNode changes(ObjectNode row, ObjectNode before) {
    Set<String> names = new LinkedHashSet<>();
    row.fieldNames().forEachRemaining(names::add);
    before.fieldNames().forEachRemaining(names::add);
    ObjectNode changes = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      if (!row.path(name).equals(before.path(name))) {
        changes.set(name, before.get(name));
      }
    }
    return changes;
  }
}
