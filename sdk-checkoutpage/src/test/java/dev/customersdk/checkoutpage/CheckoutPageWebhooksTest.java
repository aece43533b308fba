package dev.customersdk.checkoutpage;

import static dev.customersdk.core.WebhookException.Reason.MALFORMED_HEADER;
import static dev.customersdk.core.WebhookException.Reason.MISSING_HEADER;
import static dev.customersdk.core.WebhookException.Reason.UNREADABLE_BODY;
import static dev.customersdk.core.WebhookException.Reason.WRONG_SIGNATURE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.Hmac;
import dev.customersdk.fixtures.Printed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutPageWebhooksTest {

  private static final String SECRET = "example-signing-secret";
  private static final String EXAMPLE = Fixtures.text("webhook-event/customer-updated.json");

  /** {@code openssl dgst -sha256 -hmac example-signing-secret < customer-updated.json}. */
  private static final String SIGNATURE =
      "c8070f7f2f5a559c2456abdb4a2f51349892506685ba78c6af012f353c461e4a";

  private final CheckoutPageWebhooks webhooks = CheckoutPageWebhooks.of(SECRET);

  @Test
  void theDocumentedEventIsRead() {
    WebhookEvent event = webhooks.receive(headers("sha256=" + SIGNATURE), EXAMPLE.getBytes(UTF_8));

    assertThat(event.is(WebhookEventType.CUSTOMER_UPDATED)).isTrue();
    assertThat(event.is(WebhookEventType.CUSTOMER_CREATED)).isFalse();
    assertThat(event.eventId()).isEqualTo("evt_0123456789");
    assertThat(event.sellerId()).contains("65f4a1c2e4a9f3d2b1c0a9e8");
    assertThat(event.timestamp()).contains(Instant.parse("2025-05-03T09:15:00Z"));
    assertThat(event.customer().flatMap(Customer::name)).contains("Jane Doe");
    assertThat(event.extras()).isEmpty();
  }

  @Test
  void digitsMayBeCapitals() {
    assertThat(
            webhooks.receive(
                headers("sha256=" + SIGNATURE.toUpperCase(Locale.ROOT)), EXAMPLE.getBytes(UTF_8)))
        .isNotNull();
  }

  @Test
  void theOlderNamesCountWhereTheNewerAreMissing() {
    WebhookEvent older = received("{\"event_id\":\"1\",\"seller_id\":\"s\",\"eventId\":null}");
    WebhookEvent both = received("{\"eventId\":\"1\",\"event_id\":\"2\",\"seller_id\":\"s\"}");

    assertThat(List.of(older, both)).extracting(WebhookEvent::eventId).containsOnly("1");
    assertThat(List.of(older, both)).allMatch(event -> event.sellerId().orElseThrow().equals("s"));
  }

  @Test
  void whatIsNotKnownIsKept() {
    WebhookEvent event =
        received("{\"eventId\":\"1\",\"event\":\"a.new\",\"data\":{\"a\":1.50},\"x\":[null]}");

    assertThat(event.type().orElseThrow().wireValue()).isEqualTo("a.new");
    assertThat(event.data()).hasToString("{a=1.50}");
    assertThat(event.extras()).containsOnlyKeys("x");
    assertThat(event.customer()).isEmpty();
  }

  @Test
  void aCustomerIsReadOnlyWhereOneIsDocumented() {
    String data = "\"data\":{\"customer\":{\"email\":\"without an id\"}}}";

    assertThat(received("{\"eventId\":\"1\",\"event\":\"payment.paid\"," + data).customer())
        .isEmpty();
    for (String type : List.of("customer.created", "customer.updated")) {
      WebhookEvent event = received("{\"eventId\":\"1\",\"event\":\"" + type + "\"," + data);

      assertThat(event.eventId()).isEqualTo("1");
      assertThatIllegalArgumentException()
          .isThrownBy(event::customer)
          .withMessageNotContaining("without an id");
    }
  }

  @Test
  void anEventWithoutAnIdIsUnreadable() {
    refused(UNREADABLE_BODY, "{\"event\":\"webhook.test\"}");
    refused(UNREADABLE_BODY, "{\"eventId\":null,\"event\":\"webhook.test\"}");
    assertThat(received("{\"eventId\":\"1\",\"event\":\"webhook.test\"}").customer()).isEmpty();
  }

  /** What is not signed proves nothing, so neither header is looked at. */
  @Test
  void theTimeIsNotLookedAt() {
    Map<String, List<String>> headers =
        Map.of(
            "X-Webhook-Signature", List.of("sha256=" + SIGNATURE),
            "X-Webhook-Timestamp", List.of("1"),
            "X-Webhook-Delivery-Attempt", List.of("none"));

    assertThat(webhooks.receive(WebhookHeaders.of(headers), EXAMPLE.getBytes(UTF_8))).isNotNull();
  }

  @Test
  void aSignatureOfSomethingElseIsRefused() {
    byte[] body = EXAMPLE.getBytes(UTF_8);
    String anothers = Hmac.of("another", "", body).hex();

    refused(WRONG_SIGNATURE, headers("sha256=" + anothers), body);
    refused(WRONG_SIGNATURE, headers("sha256=" + SIGNATURE), "{}".getBytes(UTF_8));
    refused(MISSING_HEADER, WebhookHeaders.of(Map.of()), body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SIGNATURE,
        "sha1=" + SIGNATURE,
        "sha256=" + SIGNATURE + "0",
        "sha256=",
        "sha256=zz070f7f2f5a559c2456abdb4a2f51349892506685ba78c6af012f353c461e4a",
      })
  void anotherFormIsMalformed(String header) {
    refused(MALFORMED_HEADER, headers(header), EXAMPLE.getBytes(UTF_8));
  }

  private WebhookEvent received(String json) {
    byte[] body = json.getBytes(UTF_8);
    return webhooks.receive(headers("sha256=" + Hmac.of(SECRET, "", body).hex()), body);
  }

  private void refused(Reason reason, String json) {
    byte[] body = json.getBytes(UTF_8);
    refused(reason, headers("sha256=" + Hmac.of(SECRET, "", body).hex()), body);
  }

  private void refused(Reason reason, WebhookHeaders headers, byte[] body) {
    WebhookException refusal =
        catchThrowableOfType(WebhookException.class, () -> webhooks.receive(headers, body));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(Printed.text(refusal)).doesNotContain(SECRET, SIGNATURE, "without an id");
  }

  private static WebhookHeaders headers(String signature) {
    return WebhookHeaders.of(Map.of("X-Webhook-Signature", List.of(signature)));
  }
}
