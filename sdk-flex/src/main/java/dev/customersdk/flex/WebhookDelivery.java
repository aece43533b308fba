package dev.customersdk.flex;

import java.time.Instant;
import java.util.List;

/**
 * What Flex delivers to a webhook in one request.
 *
 * @param id the same whenever this is delivered: deduplicate by it
 * @param sentAt when this attempt to deliver it was signed
 * @param events usually one; Flex says that there may be several
 * @param unreadable the JSON of those beside them that cannot be read: genuine, and to be kept and
 *     looked at
 */
public record WebhookDelivery(
    String id, Instant sentAt, List<WebhookEvent> events, List<String> unreadable) {

  /**
   * Copies the lists.
   *
   * @param events the events
   * @param unreadable what could not be read
   * @param id its id
   * @param sentAt when it was sent, as it was signed
   */
  public WebhookDelivery {
    events = List.copyOf(events);
    unreadable = List.copyOf(unreadable);
  }

  @Override
  public String toString() {
    return "WebhookDelivery[id=***, sentAt="
        + sentAt
        + ", events="
        + events
        + ", "
        + unreadable.size()
        + " unreadable]";
  }
}
