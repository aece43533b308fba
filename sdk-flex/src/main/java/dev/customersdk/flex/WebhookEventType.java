package dev.customersdk.flex;

import dev.customersdk.core.OpenEnum;

/** What a webhook tells of: the events about customers. Flex has others, and may add to them. */
public enum WebhookEventType implements OpenEnum.Constant {
  /** A customer came into being, by the API or in a checkout. */
  CUSTOMER_CREATED("customer.created"),
  /** Any property of a customer changed. */
  CUSTOMER_UPDATED("customer.updated"),

  /** On the wire {@code customer.deleted}. */
  CUSTOMER_DELETED("customer.deleted"),
  /** Carries a subscription rather than a customer, like the two below. */
  SUBSCRIPTION_CREATED("customer.subscription.created"),

  /** On the wire {@code customer.subscription.updated}. */
  SUBSCRIPTION_UPDATED("customer.subscription.updated"),

  /** On the wire {@code customer.subscription.deleted}. */
  SUBSCRIPTION_DELETED("customer.subscription.deleted");

  private final String wireValue;

  WebhookEventType(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
