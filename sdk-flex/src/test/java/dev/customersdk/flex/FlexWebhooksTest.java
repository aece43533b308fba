package dev.customersdk.flex;

import static dev.customersdk.flex.SignedDelivery.ID;
import static dev.customersdk.flex.SignedDelivery.SECRET;
import static dev.customersdk.flex.SignedDelivery.TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.fixtures.Fixtures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a delivery that is verified says. */
class FlexWebhooksTest {

  private static final Instant NOW = Instant.ofEpochSecond(Long.parseLong(TIME));

  private final FlexWebhooks webhooks =
      FlexWebhooks.builder().secret(SECRET).clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();

  @Test
  void theDocumentedEventIsRead() {
    WebhookDelivery delivery = received(Fixtures.text("webhook-event/delivered.json"));

    assertThat(delivery.id()).isEqualTo(ID);
    assertThat(delivery.sentAt()).isEqualTo(NOW);
    WebhookEvent event = delivery.events().get(0);
    assertThat(event.is(WebhookEventType.CUSTOMER_CREATED)).isTrue();
    assertThat(event.is(WebhookEventType.CUSTOMER_DELETED)).isFalse();
    assertThat(event.eventId()).isEqualTo(ID);
    assertThat(event.eventDt()).contains(1_781_533_800L);
    assertThat(event.customer().flatMap(Customer::employer)).contains("Acme Health");
    assertThat(event.extras()).isEmpty();
  }

  @Test
  void anEnvelopeIsTakenOff() {
    String event = Fixtures.text("webhook-event/in-a-response.json");

    assertThat(received("{\"event\":" + event + "}").events())
        .containsExactly(WebhookEvent.fromJson(event));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s]", "[{\"event\":%s},%s]", "[%s,{\"event\":%s}]"})
  void severalEventsAreRead(String form) {
    String one = "{\"event_id\":\"1\",\"event_type\":\"customer.updated\"}";
    String two = "{\"event_id\":\"2\",\"event_type\":\"refund.created\",\"x\":0.10}";

    assertThat(received(form.formatted(one, two)).events())
        .containsExactly(WebhookEvent.fromJson(one), WebhookEvent.fromJson(two));
  }

  @Test
  void whatIsNotKnownIsKept() {
    WebhookEvent event =
        only("{\"event_id\":\"1\",\"event_type\":\"new\",\"events\":[1],\"event\":\"text\"}");

    assertThat(event.type().orElseThrow().wireValue()).isEqualTo("new");
    assertThat(event.extras()).containsOnlyKeys("event", "events");
    assertThat(event.customer()).isEmpty();
  }

  /** What of a deleted customer is there is not documented. */
  @Test
  void aDeletedCustomerMayHaveNothingButItsId() {
    Customer customer =
        only(event("customer.deleted", "{\"customer_id\":\"1\",\"deleted\":true}"))
            .customer()
            .orElseThrow();

    assertThat(customer.customerId()).isEqualTo("1");
    assertThat(customer.extras()).isEqualTo(java.util.Map.of("deleted", true));
  }

  @Test
  void aSubscriptionIsNoCustomer() {
    assertThat(only(event("customer.subscription.created", "{\"a\":1}")).customer()).isEmpty();
  }

  @Test
  void whatIsNoEventIsUnreadable() {
    for (String body :
        List.of(
            "{}",
            "7",
            "[7]",
            "[]",
            "[[]]",
            "{\"events\":[{\"event_id\":\"1\"}]}",
            "{\"event\":{}}",
            "{\"event_id\":\"1\",\"object\":\"without an id\"}")) {
      WebhookException refusal = catchThrowableOfType(WebhookException.class, () -> received(body));
      assertThat(refusal.reason()).as(body).isEqualTo(Reason.UNREADABLE_BODY);
      assertThat(refusal).hasMessageNotContaining("without an id");
    }
  }

  @ParameterizedTest
  @CsvSource({"customer.created,'{}'", "customer.updated,7", "customer.deleted,[]"})
  void aCustomerThatCannotBeReadFailsByItself(String type, String customer) {
    WebhookEvent event = only(event(type, customer));

    assertThat(event.eventId()).isEqualTo("1");
    assertThatIllegalArgumentException().isThrownBy(event::customer);
  }

  @Test
  void anOddEventOfSeveralLosesNoOther() {
    WebhookDelivery delivery =
        received(
            "[{\"event_id\":\"1\"},{\"event_id\":\"2\",\"event_dt\":\"x\"},7,{\"event_id\":\"3\"}]");

    assertThat(delivery.events()).extracting(WebhookEvent::eventId).containsExactly("1", "3");
    assertThat(delivery.unreadable())
        .containsExactly("{\"event_id\":\"2\",\"event_dt\":\"x\"}", "7");
  }

  @Test
  void aDeliveryPrintsNothingPersonal() {
    String printed =
        new WebhookDelivery(
                ID, NOW, List.of(WebhookEvent.builder().eventId(ID).build()), List.of(ID))
            .toString();

    assertThat(printed)
        .contains("id=***", NOW.toString(), "WebhookEvent", "1 unreadable")
        .doesNotContain(ID);
  }

  private WebhookDelivery received(String json) {
    return SignedDelivery.of(json).receivedBy(webhooks);
  }

  private WebhookEvent only(String json) {
    List<WebhookEvent> events = received(json).events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String event(String type, String customer) {
    return "{\"event_id\":\"1\",\"event_type\":\"%s\",\"object\":{\"customer\":%s}}"
        .formatted(type, customer);
  }
}
