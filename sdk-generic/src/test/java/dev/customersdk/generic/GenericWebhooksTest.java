package dev.customersdk.generic;

import static dev.customersdk.core.WebhookException.Reason.MALFORMED_HEADER;
import static dev.customersdk.core.WebhookException.Reason.MISSING_HEADER;
import static dev.customersdk.core.WebhookException.Reason.OUTSIDE_TIME_WINDOW;
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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericWebhooksTest {

  private static final String SECRET = "example-signing-secret";
  private static final String EXAMPLE = Fixtures.text("webhook-event/customer-updated.json");
  private static final Instant NOW = Instant.ofEpochSecond(1_666_712_704);

  /**
   * {@code (printf '1666712704.'; cat customer-updated.json) | openssl dgst -sha256 -hmac
   * example-signing-secret -binary | base64}.
   */
  private static final String SIGNATURE = "07b6smUq9STwV643NGuzPbZkofpFuSLuhHbCwFttf64=";

  private final GenericWebhooks webhooks =
      GenericWebhooks.builder().secret(SECRET).clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();

  @Test
  void theDocumentedEventIsRead() {
    WebhookEvent event = received("1666712704, " + SIGNATURE, EXAMPLE);

    assertThat(event.is(WebhookEventType.CUSTOMER_UPDATED)).isTrue();
    assertThat(event.is(WebhookEventType.CUSTOMER_DELETED)).isFalse();
    assertThat(event.id()).isEqualTo("981a8e95-0379-4eb2-b0fe-2d02feec9fa4");
    assertThat(event.createdTime()).contains(Instant.parse("2022-10-25T15:50:04.834797Z"));
    assertThat(event.liveMode()).contains(false);
    assertThat(event.digitalriverVersion()).contains("2021-12-13");
    assertThat(event.customer().flatMap(Customer::requestToBeForgotten)).contains(true);
    assertThat(event.data().orElseThrow().previousAttributes())
        .isEqualTo(Map.of("requestToBeForgotten", false));
    assertThat(event.extras()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%1$s,%2$s", "%1$s, AAAA, %2$s", "%1$s,%2$s,", " %1$s ,  %2$s , ?"})
  void aHeaderMayHoldSeveralSignatures(String form) {
    assertThat(received(form.formatted("1666712704", SIGNATURE), EXAMPLE)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1666712704", "1666712704123", "2022-10-25T15:45:04.123Z"})
  void theTimeMayHaveSeveralForms(String time) {
    assertThat(received(signed(time, "{\"id\":\"1\"}"), "{\"id\":\"1\"}").id()).isEqualTo("1");
  }

  @Test
  void bothSpellingsOfTheVersionAreReadAndWhatIsNotKnownIsKept() {
    String json =
        "{\"id\":\"1\",\"digitalRiverVersion\":\"v\",\"type\":\"new\",\"pendingWebhooks\":1}";
    WebhookEvent event = received(signed("1666712704", json), json);

    assertThat(event.digitalriverVersion()).contains("v");
    assertThat(event.type().orElseThrow().wireValue()).isEqualTo("new");
    assertThat(event.extras()).containsOnlyKeys("pendingWebhooks");
    assertThat(event.customer()).isEmpty();
  }

  @Test
  void onlyEventsAboutCustomersHaveOne() {
    assertThat(read("customer.deleted", "{\"id\":\"c\"}").customer().map(Customer::id))
        .contains("c");
    assertThat(read("customer.created", "{}").customer()).isEmpty();
    assertThat(read("customer.tax_identifier.created", "{\"id\":\"t\"}").customer()).isEmpty();
    assertThat(read("tax_identifier.verified", "{\"value\":7}").customer()).isEmpty();
  }

  @Test
  void whatIsNoEventIsUnreadable() {
    for (String json :
        List.of(
            "[]",
            "{\"type\":\"customer.created\"}",
            "{\"id\":\"1\",\"data\":7}",
            "{\"id\":\"1\",\"data\":{\"object\":[]}}")) {
      refused(UNREADABLE_BODY, signed("1666712704", json), json);
    }
  }

  /** One odd property must not keep the vendor's word from whoever acts by type and id. */
  @Test
  void aCustomerThatCannotBeReadFailsByItself() {
    WebhookEvent event =
        read("customer.updated", "{\"id\":\"c\",\"email\":{\"without\":\"an id\"}}");

    assertThat(event.is(WebhookEventType.CUSTOMER_UPDATED)).isTrue();
    assertThat(event.data().orElseThrow().object()).containsEntry("id", "c");
    assertThatIllegalArgumentException()
        .isThrownBy(event::customer)
        .withMessageNotContaining("an id");
  }

  @Test
  void aHeaderMayHaveManyBlanksAndNotTooMany() {
    assertThat(received("1666712704" + " ".repeat(8000) + "," + SIGNATURE, EXAMPLE)).isNotNull();
    refused(MALFORMED_HEADER, "1666712704" + " ".repeat(100_000) + "," + SIGNATURE, EXAMPLE);
  }

  @Test
  void aHeaderThatIsMissingOrMalformedIsRefused() {
    refused(MISSING_HEADER, " ", EXAMPLE);
    for (String header : List.of("1666712704", "1666712704,", "x, " + SIGNATURE, SIGNATURE, ",")) {
      refused(MALFORMED_HEADER, header, EXAMPLE);
    }
  }

  @Test
  void anotherSignatureOrTimeIsRefused() {
    refused(WRONG_SIGNATURE, "1666712705, " + SIGNATURE, EXAMPLE);
    refused(WRONG_SIGNATURE, "1666712704, " + SIGNATURE, EXAMPLE + " ");
    refused(OUTSIDE_TIME_WINDOW, signed("1666712403", EXAMPLE), EXAMPLE);
    refused(OUTSIDE_TIME_WINDOW, signed("1666713005", EXAMPLE), EXAMPLE);
  }

  private static String signed(String time, String json) {
    return time + ", " + Hmac.of(SECRET, time + ".", json.getBytes(UTF_8)).base64();
  }

  private static String event(String type, String object) {
    return "{\"id\":\"1\",\"type\":\"%s\",\"data\":{\"object\":%s}}".formatted(type, object);
  }

  private WebhookEvent read(String type, String object) {
    String json = event(type, object);
    return received(signed("1666712704", json), json);
  }

  private WebhookEvent received(String header, String json) {
    return webhooks.receive(
        WebhookHeaders.of(Map.of("digitalriver-signature", List.of(header))), json.getBytes(UTF_8));
  }

  private void refused(Reason reason, String header, String json) {
    WebhookException refusal =
        catchThrowableOfType(WebhookException.class, () -> received(header, json));
    assertThat(refusal.reason()).as(header).isEqualTo(reason);
    assertThat(Printed.text(refusal)).doesNotContain(SECRET, SIGNATURE, "without an id");
  }
}
