package dev.customersdk.testkit.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import okio.ByteString;

/** An event as it is delivered, the same bytes each time. */
public record WebhookMessage(String id, String event, ByteString body) {

  public static WebhookMessage of(String id, String event, ObjectNode body) {
    return new WebhookMessage(
        id, event, ByteString.encodeString(body.toString(), StandardCharsets.UTF_8));
  }
}
