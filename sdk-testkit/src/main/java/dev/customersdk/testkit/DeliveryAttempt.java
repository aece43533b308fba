package dev.customersdk.testkit;

import dev.customersdk.testkit.webhook.Deliverer;
import dev.customersdk.testkit.webhook.Deliveries;
import java.util.List;
import java.util.OptionalInt;

/**
 * An attempt to deliver a webhook.
 *
 * @param eventId the same for each attempt
 * @param event the vendor's name for what happened, such as {@code customer.created}
 * @param attempt counted from 1 for each event
 * @param status what the endpoint answered; empty when no response came in time
 */
public record DeliveryAttempt(String eventId, String event, int attempt, OptionalInt status) {

  static List<DeliveryAttempt> all(Deliverer deliverer) {
    return deliverer.deliveries().attempts().stream().map(DeliveryAttempt::of).toList();
  }

  private static DeliveryAttempt of(Deliveries.Attempt made) {
    return new DeliveryAttempt(
        made.message().id(),
        made.message().event(),
        made.number(),
        made.status().map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }
}
