package dev.customersdk.testkit.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import okio.ByteString;

/**
 * An event as it is delivered, the same bytes each time.
 *
 * @param id of the event
 * @param deliveryId what headers call it, if they do
 * @param event the vendor's name for what happened
 */
public record WebhookMessage(String id, String deliveryId, String event, ByteString body) {

  public static WebhookMessage of(String id, String event, ObjectNode body) {
    return of(id, id, event, body);
  }

  public static WebhookMessage of(String id, String deliveryId, String event, ObjectNode body) {
    return new WebhookMessage(
        id, deliveryId, event, ByteString.encodeString(body.toString(), StandardCharsets.UTF_8));
  }
}
