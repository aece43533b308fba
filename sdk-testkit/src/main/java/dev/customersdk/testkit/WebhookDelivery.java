package dev.customersdk.testkit;

import java.util.OptionalInt;

/**
 * An attempt to deliver a webhook.
 *
 * @param eventId the same for each attempt
 * @param event the vendor's name for what happened, such as {@code customer.created}
 * @param attempt counted from 1 for each event
 * @param status what the endpoint answered; empty when no response came in time
 */
public record WebhookDelivery(String eventId, String event, int attempt, OptionalInt status) {}
