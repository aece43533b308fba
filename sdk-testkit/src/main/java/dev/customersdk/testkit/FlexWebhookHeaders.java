package dev.customersdk.testkit;

/**
 * The three generations of headers that carry the signature of Flex's webhooks.
 *
 * <p>A secret is base64 behind {@code fwhsec_} or {@code whsec_}, as only code that receives
 * webhooks tells. The id of a delivery has a form of no document's, and is that of its event in
 * {@code flex-*} headers only.
 */
public enum FlexWebhookHeaders {
  /** {@code webhook-id}, {@code webhook-timestamp}, {@code webhook-signature}; not documented. */
  WEBHOOK("webhook-", "id"),
  /** {@code svix-id}, {@code svix-timestamp}, {@code svix-signature}. */
  SVIX("svix-", "id"),
  /** {@code flex-event-id}, {@code flex-timestamp}, {@code flex-signature}, as once documented. */
  FLEX("flex-", "event-id");

  private final String prefix;
  private final String id;

  FlexWebhookHeaders(String prefix, String id) {
    this.prefix = prefix;
    this.id = id;
  }

  String prefix() {
    return prefix;
  }

  String id() {
    return prefix + id;
  }
}
