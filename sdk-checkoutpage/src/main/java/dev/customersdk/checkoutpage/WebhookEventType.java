package dev.customersdk.checkoutpage;

import dev.customersdk.core.OpenEnum;

/** What a webhook tells of. There is none for a customer that was deleted. */
public enum WebhookEventType implements OpenEnum.Constant {
  CUSTOMER_CREATED("customer.created"),
  CUSTOMER_UPDATED("customer.updated"),
  PAYMENT_ABANDONED("payment.abandoned"),
  PAYMENT_CREATED("payment.created"),
  PAYMENT_PAID("payment.paid"),
  BOOKING_ABANDONED("booking.abandoned"),
  BOOKING_CREATED("booking.created"),
  BOOKING_PAID("booking.paid"),
  TICKET_CREATED("ticket.created"),
  SUBMISSION_CREATED("submission.created"),
  SUBMISSION_UPDATED("submission.updated"),
  SUBSCRIPTION_ABANDONED("subscription.abandoned"),
  SUBSCRIPTION_CREATED("subscription.created"),
  SUBSCRIPTION_TRIALING("subscription.trialing"),
  SUBSCRIPTION_SCHEDULED("subscription.scheduled"),
  SUBSCRIPTION_ACTIVE("subscription.active"),
  SUBSCRIPTION_COMPLETED("subscription.completed"),
  SUBSCRIPTION_CANCELED("subscription.canceled"),
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
