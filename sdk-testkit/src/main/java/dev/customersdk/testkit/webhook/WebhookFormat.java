package dev.customersdk.testkit.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;

/** How a vendor writes and signs its webhooks. */
public interface WebhookFormat {

  /** After how long a receiver that has not answered is given up. */
  Duration timeout();

  /**
   * The key that a secret stands for.
   *
   * @throws IllegalArgumentException when it is not one of the vendor's
   */
  ByteString key(String secret);

  /**
   * What is delivered of an event.
   *
   * @param before the row as it was, without properties if it is new or was deleted
   */
  WebhookMessage message(String event, ObjectNode row, ObjectNode before, Instant now);

  /** The headers of one attempt, the first of which has the number 1. */
  Headers headers(WebhookMessage message, ByteString key, int attempt, Instant now);

  /** HMAC with SHA-256 of the prefix and the body. */
  static ByteString sign(ByteString key, String prefix, ByteString body) {
    return new Buffer().writeUtf8(prefix).write(body).hmacSha256(key);
  }
}
