package dev.customersdk.core.spi.webhooks;

import static dev.customersdk.core.WebhookException.Reason.MALFORMED_HEADER;
import static dev.customersdk.core.WebhookException.Reason.OUTSIDE_TIME_WINDOW;
import static dev.customersdk.core.WebhookException.Reason.UNREADABLE_BODY;
import static dev.customersdk.core.WebhookException.Reason.WRONG_SIGNATURE;
import static dev.customersdk.core.spi.webhooks.ProbeWebhooks.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.fixtures.Printed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What is left of a delivery that is refused, and what is refused for its length. */
class WebhookRefusalTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final String TIME = Long.toString(NOW.getEpochSecond());
  private static final byte[] BODY = "{\"id\":\"HuShHuSh\"}".getBytes(UTF_8);

  private final ProbeWebhooks webhooks = settings().secret(SECRET).build();

  private static ProbeWebhooks.Builder settings() {
    return ProbeWebhooks.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC));
  }

  /** It is the vendor's, so that somebody should look at it. */
  @Test
  void onlyWhatIsGenuineAndUnreadableGivesItsBody() {
    byte[] body = "[\"HuShHuSh\"]".getBytes(UTF_8);
    String right = ProbeWebhooks.sign(SECRET, TIME, body);
    WebhookException unreadable = refused(UNREADABLE_BODY, webhooks, TIME, right, body);

    assertThat(unreadable.verifiedBody()).contains(body);
    unreadable.verifiedBody().orElseThrow()[0] = 'x';
    assertThat(unreadable.verifiedBody()).contains(body);
    assertThat(refused(WRONG_SIGNATURE, webhooks, TIME, right, BODY).verifiedBody()).isEmpty();
    assertThat(
            refused(
                    OUTSIDE_TIME_WINDOW,
                    webhooks,
                    "1000000000",
                    ProbeWebhooks.sign(SECRET, "1000000000", body),
                    body)
                .verifiedBody())
        .isEmpty();
  }

  @Test
  void aHeaderIsNoLongerThanEightKibibytes() {
    String right = ProbeWebhooks.sign(SECRET, TIME, BODY);
    String several = (right + " ").repeat(8192 / (right.length() + 1));

    assertThat(webhooks.receive(ProbeWebhooks.headers(TIME, several), BODY)).isNotEmpty();
    assertThat(refused(MALFORMED_HEADER, webhooks, TIME, several + right + " " + right, BODY))
        .hasMessageContaining("8192");
  }

  private static WebhookException refused(
      Reason reason, ProbeWebhooks webhooks, String time, String signature, byte[] body) {
    WebhookException refusal =
        catchThrowableOfType(
            WebhookException.class,
            () -> webhooks.receive(ProbeWebhooks.headers(time, signature), body));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(Printed.text(refusal))
        .contains(reason.name())
        .doesNotContain("HuShHuSh")
        .doesNotContain(TIME);
    return refusal;
  }
}
