package dev.customersdk.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.customersdk.checkoutpage.CheckoutPageWebhooks;
import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.core.spi.webhooks.Webhooks;
import dev.customersdk.flex.FlexWebhooks;
import dev.customersdk.generic.GenericWebhooks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever headers say, nobody gets in who has no secret; each line of an input is a header. */
final class WebhookHeaderCases {

  private static final byte[] BODY = "{\"event_id\":\"c@nary\"}".getBytes(ISO_8859_1);
  private static final Set<Reason> EXPECTED =
      Set.of(Reason.MISSING_HEADER, Reason.MALFORMED_HEADER, Reason.WRONG_SIGNATURE);

  private WebhookHeaderCases() {}

  static List<Case> all() {
    FlexWebhooks flex = FlexWebhooks.of("whsec_aGVyZSBpcyBhIHNlY3JldA==");
    Stream<Case> flexes =
        Stream.of("webhook-id webhook", "svix-id svix", "flex-event-id flex")
            .map(each -> each.split(" "))
            .map(
                names ->
                    of(
                        flex,
                        List.of(names[0], names[1] + "-timestamp", names[1] + "-signature"),
                        "c@nary\n1795953600\nv1,aGVyZQ== v1a,aGVyZQ== c@nary"));
    return Stream.concat(
            flexes,
            Stream.of(
                of(
                    CheckoutPageWebhooks.of("a secret"),
                    List.of("x-webhook-signature"),
                    "sha256=" + "0a".repeat(32)),
                of(
                    GenericWebhooks.of("a secret"),
                    List.of("digitalriver-signature"),
                    "1795953600, aGVyZQ==, c@nary")))
        .toList();
  }

  private static Case of(Webhooks<?> webhooks, List<String> names, String seed) {
    return new Case(
        names.get(0),
        text -> text.getBytes(ISO_8859_1),
        List.of(seed, "1" + " ".repeat(3_000) + "1\n1\n1"),
        input -> {
          try {
            throw new AssertionError("received " + webhooks.receive(headers(names, input), BODY));
          } catch (WebhookException e) {
            Oracle.require(EXPECTED.contains(e.reason()), "reason " + e.reason());
            Oracle.printed(e);
          }
        });
  }

  private static WebhookHeaders headers(List<String> names, byte[] input) {
    List<String> values = new String(input, ISO_8859_1).lines().toList();
    Map<String, List<String>> headers = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      headers.put(names.get(i), List.of(values.get(i)));
    }
    return WebhookHeaders.of(headers);
  }
}
