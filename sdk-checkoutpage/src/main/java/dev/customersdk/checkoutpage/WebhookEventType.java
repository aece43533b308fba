package dev.customersdk.checkoutpage;

import dev.customersdk.core.OpenEnum;

/** What a webhook tells of. There is none for a customer that was deleted. */
public enum WebhookEventType implements OpenEnum.Constant {
  /** On the wire {@code customer.created}. */
  CUSTOMER_CREATED("customer.created"),

  /** On the wire {@code customer.updated}. */
  CUSTOMER_UPDATED("customer.updated"),

  /** On the wire {@code payment.abandoned}. */
  PAYMENT_ABANDONED("payment.abandoned"),

  /** On the wire {@code payment.created}. */
  PAYMENT_CREATED("payment.created"),

  /** On the wire {@code payment.paid}. */
  PAYMENT_PAID("payment.paid"),

  /** On the wire {@code booking.abandoned}. */
  BOOKING_ABANDONED("booking.abandoned"),

  /** On the wire {@code booking.created}. */
  BOOKING_CREATED("booking.created"),

  /** On the wire {@code booking.paid}. */
  BOOKING_PAID("booking.paid"),

  /** On the wire {@code ticket.created}. */
  TICKET_CREATED("ticket.created"),

  /** On the wire {@code submission.created}. */
  SUBMISSION_CREATED("submission.created"),

  /** On the wire {@code submission.updated}. */
  SUBMISSION_UPDATED("submission.updated"),

  /** On the wire {@code subscription.abandoned}. */
  SUBSCRIPTION_ABANDONED("subscription.abandoned"),

  /** On the wire {@code subscription.created}. */
  SUBSCRIPTION_CREATED("subscription.created"),

  /** On the wire {@code subscription.trialing}. */
  SUBSCRIPTION_TRIALING("subscription.trialing"),

  /** On the wire {@code subscription.scheduled}. */
  SUBSCRIPTION_SCHEDULED("subscription.scheduled"),

  /** On the wire {@code subscription.active}. */
  SUBSCRIPTION_ACTIVE("subscription.active"),

  /** On the wire {@code subscription.completed}. */
  SUBSCRIPTION_COMPLETED("subscription.completed"),

  /** On the wire {@code subscription.canceled}. */
  SUBSCRIPTION_CANCELED("subscription.canceled"),

  /** On the wire {@code subscription.expired}. */
  SUBSCRIPTION_EXPIRED("subscription.expired"),
  /** Sent by the dashboard's test action; nobody can subscribe to it. */
  WEBHOOK_TEST("webhook.test");

  private final String wireValue;

  WebhookEventType(String wireValue) {
    this.wireValue = wireValue;
  }

  @Override
  public String wireValue() {
    return wireValue;
  }
}
