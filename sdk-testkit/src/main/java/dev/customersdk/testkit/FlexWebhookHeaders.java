package dev.customersdk.testkit;

/** The three generations of headers that carry the signature of Flex's webhooks. */
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
