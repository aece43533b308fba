package dev.customersdk.fuzz;

import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.Hmac;
import dev.customersdk.flex.FlexWebhooks;
import dev.customersdk.generic.GenericWebhooks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Any body with the right signature is an event that survives its text, or unreadable. */
final class WebhookCases {

  private static final String TIME = "1795953600";
  private static final Clock NOW =
      Clock.fixed(Instant.ofEpochSecond(Long.parseLong(TIME)), ZoneOffset.UTC);
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[24]);

  private WebhookCases() {}

  static List<Case> all() {
    CheckoutPageWebhooks checkoutPage = CheckoutPageWebhooks.of(Canary.TEXT);
    FlexWebhooks flex = FlexWebhooks.builder().secret(KEY).clock(NOW).build();
    GenericWebhooks generic = GenericWebhooks.builder().secret(Canary.TEXT).clock(NOW).build();
    return List.of(
        of(
            dev.customersdk.checkoutpage.WebhookEvent.class,
            "{\"event\":\"customer.updated\",\"eventId\":\"c@nary\",\"event_id\":\"c@nary\","
                + "\"data\":{\"customer\":{\"id\":\"c@nary\"}}}",
            body ->
                List.of(
                    checkoutPage.receive(
                        name -> "sha256=" + Hmac.of(Canary.TEXT, "", body).hex(), body))),
        of(
            dev.customersdk.flex.WebhookEvent.class,
            "{\"event\":{\"event_id\":\"c@nary\",\"event_type\":\"customer.deleted\","
                + "\"object\":{\"customer\":{\"customer_id\":\"c@nary\"}}}}",
            body -> flex.receive(flexHeaders(body)::get, body).events()),
        of(
            dev.customersdk.generic.WebhookEvent.class,
            "{\"id\":\"c@nary\",\"type\":\"customer.created\","
                + "\"data\":{\"object\":{\"id\":\"c@nary\"}}}",
            body ->
                List.of(
                    generic.receive(
                        name -> TIME + ", " + Hmac.of(Canary.TEXT, TIME + ".", body).base64(),
                        body))));
  }

  private static Map<String, String> flexHeaders(byte[] body) {
    return Map.of(
        "svix-id",
        "id",
        "svix-timestamp",
        TIME,
        "svix-signature",
        "v1," + Hmac.of(new byte[24], "id." + TIME + ".", body).base64());
  }

  private static <T extends JsonText> Case of(
      Class<T> type, String seed, Function<byte[], List<T>> receive) {
    return new Case(
        Types.name(type),
        List.of(Seeds.of(type), seed),
        input -> {
          try {
            receive.apply(input).forEach(event -> survivesItsText(type, event));
          } catch (WebhookException e) {
            Oracle.same(e.reason(), Reason.UNREADABLE_BODY, "reason");
            Oracle.printed(e);
          }
        });
  }

  private static <T extends JsonText> void survivesItsText(Class<T> type, T event) {
    Oracle.printed(event);
    Oracle.same(JsonText.read(type, event.toJson()), event, "what was received");
  }
}
